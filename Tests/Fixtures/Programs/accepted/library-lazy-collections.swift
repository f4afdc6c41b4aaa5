print(() == (), () != ())
print(Double(nan: 1, signaling: false).isNaN, Float(nan: 2, signaling: true).isSignalingNaN, Double(nan: 5, signaling: true).isSignalingNaN)
let l = [3, 4, 5].lazy.filter { $0 > 3 }
print(l.first!, l[l.startIndex], l.last!, Array(l.reversed()), l.startIndex, l.endIndex, l.index(after: l.startIndex))
let m = [1, 2].lazy.map { $0 * 3 }
print(m.last!, m[m.startIndex], m.count, m[1], m.suffix(1).first!, m.reversed().first!)
let cm = [1, 2, 3].lazy.compactMap { $0 > 1 ? "\($0)" : nil }
print(cm.first!, cm.last!, Array(cm), cm.count)
let w = [1, 2, 3, 1].lazy.prefix { $0 < 3 }, d = [1, 2, 3, 1].lazy.drop { $0 < 3 }
print(w.first!, w.count, Array(w), w[w.startIndex], d.first!, d.last!, d.count, d.startIndex, type(of: w), type(of: d))
print(type(of: [1].lazy.map { $0 }.filter { $0 > 1 }), type(of: [1].lazy.compactMap { Int?($0) }), type(of: [1].lazy.filter { $0 > 0 }.filter { $0 > 1 }), type(of: [1].lazy.map { $0 }.map { "\($0)" }), type(of: [1].lazy.prefix(1)), type(of: [1].lazy.flatMap { [$0] }))
// Generic parameters with bounds of their own choose the initializer.
func whole<T: FixedWidthInteger>(_ type: T.Type, _ x: Double) -> T? { T(exactly: x) }
print(whole(Int.self, 2.5) as Any, whole(UInt8.self, 200) as Any, whole(UInt8.self, 300) as Any, whole(Int16.self, .nan) as Any)
protocol Loud {}
protocol Quiet {}
extension Int: Loud {}
extension String: Quiet {}
protocol Made { init<A: Loud>(of value: A); init<B: Quiet>(of value: B); func tell<A: Loud>(_ a: A) -> String; func tell<B: Quiet>(_ b: B) -> String }
struct Thing: Made {
  var text = ""
  init<A: Loud>(of value: A) { text = "loud \(value)" }
  init<B: Quiet>(of value: B) { text = "quiet \(value)" }
  func tell<A: Loud>(_ a: A) -> String { "L\(a)" }
  func tell<B: Quiet>(_ b: B) -> String { "Q\(b)" }
}
func make<M: Made>(_ type: M.Type) { print(M(of: 1), M(of: "x"), M(of: 2).tell("y"), M(of: "z").tell(3)) }
make(Thing.self)
let big = UInt64.max, low = Int.min
print(1 << big, 5 >> big, -1 >> big, UInt8(1) << low, -8 << low, 1 >> low, UInt64(1) >> low)
