// lazy: how often closures are called
var n = 0
func t(_ x: Int) -> Int { n += 1; return x * 2 }
func p(_ x: Int) -> Bool { n += 1; return x % 2 == 0 }
func show(_ s: String) { print(s, n); n = 0 }
let a = [1, 2, 3, 4, 5, 6]
let m = a.lazy.map(t); show("made \(m.count)"); show("\(m.first!)"); show("\(m.last!)"); show("\(m[2])"); show("\(Array(m))"); show("\(m.contains(4))"); show("\(m.prefix(2).map { $0 })"); show("\(m.isEmpty)"); show("\(m.reversed().first!)"); show("\(m.min()!)"); show("\(m.first { $0 > 4 }!)"); show("\(m.firstIndex(of: 6)!)"); show("\(m.dropFirst(2).first!)"); show("\(m.suffix(2).map { $0 })"); show("\(m.reduce(0, +))")
let f = a.lazy.filter(p); show("made"); show("\(f.first!)"); show("\(f.count)"); show("\(Array(f))"); show("\(f.isEmpty)"); show("\(f.map(t).first!)"); show("\(f.last!)"); show("\(f.startIndex)"); show("\(f.endIndex)"); show("\(f.index(after: f.startIndex))"); show("\(f.reversed().map { $0 })"); show("\(f.reduce(0, +))"); show("\(f.underestimatedCount)"); show("\(f.min()!)"); show("\(f.prefix(1).map { $0 })"); show("\(f.dropFirst().first!)")
let c = a.lazy.compactMap { x -> Int? in n += 1; return x > 2 ? x : nil }; show("made"); show("\(c.first!)"); show("\(c.count)"); show("\(Array(c))"); show("\(c.contains(4))"); show("\(c.map(t).map { $0 })")
let d = a.lazy.drop { n += 1; return $0 < 3 }; show("made"); show("\(Array(d))"); show("\(d.first!)"); show("\(d.last!)"); show("\(d.count)"); show("\(d[d.startIndex])")
let w = a.lazy.prefix { n += 1; return $0 < 3 }; show("made"); show("\(Array(w))"); show("\(w.first!)"); show("\(w.contains(2))"); show("\(w.map(t).map { $0 })")
let fm = a.lazy.flatMap { x -> [Int] in n += 1; return [x, x] }; show("made"); show("\(fm.first { $0 > 2 }!)"); show("\(Array(fm).count)")
for x in a.lazy.map(t).filter(p).prefix(2) { print(x) }; show("for")
for (i, x) in a.lazy.map(t).enumerated() where i < 2 { print(i, x) }; show("enumerated")
for (x, y) in zip(a.lazy.map(t), 0..<2) { print(x, y) }; show("zip")
show("\((1...1000000).lazy.map(t).first { $0 > 10 }!)")
show("\(a.lazy.map(t).sorted())"); show("\(a.lazy.map(t).allSatisfy { $0 < 5 })"); show("\(a.lazy.filter(p).lazy.map(t).count)")
show("\(a.lazy.reversed().map(t).first!)"); show("\(a.lazy.elements)"); show("\(a.lazy.map(t).joined2())")
extension Sequence where Element == Int { func joined2() -> String { map { "\($0)" }.joined(separator: ",") } }
