protocol P1 { func f() -> String }
extension P1 { func f() -> String { "default" }; func g() -> String { "g-ext" } }
struct A1: P1 {}
struct B1: P1 { func f() -> String { "B" }; func g() -> String { "g-B" } }
let ps: [P1] = [A1(), B1()]
print(ps.map { $0.f() + $0.g() }, B1().g())
protocol Q: P1 { func q() -> Int }
struct C1: Q { func q() -> Int { 1 } }
func useQ(_ q: any Q) -> String { "\(q.q())\(q.f())" }
print(useQ(C1()))
struct Money: Comparable, Hashable, CustomStringConvertible { var c: Int; static func < (a: Money, b: Money) -> Bool { a.c < b.c }; static func + (a: Money, b: Money) -> Money { Money(c: a.c + b.c) }; static prefix func - (a: Money) -> Money { Money(c: -a.c) }; static func += (a: inout Money, b: Money) { a = a + b }; var description: String { "$\(c)" } }
var mm = Money(c: 3); mm += Money(c: 4); print(mm, -mm, max(mm, Money(c: 1)), [Money(c: 2), Money(c: 1)].sorted(), mm > Money(c: 2), Set([mm, mm]).count)
enum Level: Int, Comparable, CaseIterable { case low = 1, mid, high; static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.allCases.map(\.rawValue), Level.low < .high, Level(rawValue: 2)!, Level(rawValue: 9) as Any, Level.allCases.max()!)
enum Dir: String, CaseIterable { case n, e, s, w; var next: Dir { let all = Dir.allCases; return all[(all.firstIndex(of: self)! + 1) % all.count] } }
print(Dir.n.next, Dir.w.next, Dir.n.rawValue, Dir(rawValue: "s") == .s)
