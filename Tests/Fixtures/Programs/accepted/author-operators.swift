import Foundation
struct Vec2: Hashable, CustomStringConvertible { var x, y: Double
  static let zero = Vec2(x: 0, y: 0)
  var length: Double { (x * x + y * y).squareRoot() }
  var description: String { "(\(x), \(y))" }
  static func + (a: Vec2, b: Vec2) -> Vec2 { Vec2(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vec2, b: Vec2) -> Vec2 { a + -b }
  static prefix func - (a: Vec2) -> Vec2 { Vec2(x: -a.x, y: -a.y) }
  static func * (a: Vec2, s: Double) -> Vec2 { .init(x: a.x * s, y: a.y * s) }
  static func * (s: Double, a: Vec2) -> Vec2 { a * s }
  static func • (a: Vec2, b: Vec2) -> Double { a.x * b.x + a.y * b.y }
  static func += (a: inout Vec2, b: Vec2) { a = a + b }
  static postfix func ^ (a: Vec2) -> Vec2 { .init(x: a.y, y: -a.x) } }
infix operator •: MultiplicationPrecedence
postfix operator ^
precedencegroup Power { higherThan: MultiplicationPrecedence
 associativity: right
 }
infix operator **: Power
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1.0) { r, _ in r * b } }
func ** (b: Int, e: Int) -> Int { e == 0 ? 1 : b * (b ** (e - 1)) }
infix operator <=>: ComparisonPrecedence
enum Order: Int { case less = -1, same, more }
func <=> <T: Comparable>(a: T, b: T) -> Order { a < b ? .less : a > b ? .more : .same }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
var a = Vec2(x: 1, y: 2); let b = Vec2(x: 3, y: -1)
a += b * 2; print(a, a - b, 2 * b + a * 0.5, a • b, -a, b^, Vec2.zero.length, √16.0 + 1)
print(2 ** 3 ** 2, 2.0 ** 3 * 2, "a" <=> "b", 3 <=> 3, (5 <=> 2).rawValue)
struct Mod: Equatable { let v: Int, m: Int; init(_ v: Int, _ m: Int) { self.v = ((v % m) + m) % m; self.m = m }
  static func + (l: Self, r: Self) -> Self { precondition(l.m == r.m); return Mod(l.v + r.v, l.m) }
  static func ^^ (l: Self, e: Int) -> Self { var (r, b, e) = (Mod(1, l.m), l, e); while e > 0 { if e & 1 == 1 { r = Mod(r.v * b.v, l.m) }; b = Mod(b.v * b.v, l.m); e >>= 1 }; return r } }
infix operator ^^: Power
print((Mod(3, 7) ^^ 100).v, Mod(-1, 5) + Mod(2, 5), Mod(2, 7) == Mod(9, 7))
struct Flags: OptionSet { let rawValue: UInt8; static let a = Flags(rawValue: 1), b = Flags(rawValue: 1 << 1), c: Flags = [.a, .b] }
var f: Flags = .a; f.insert(.b); print(f == .c, f.contains(.a), f.subtracting(.a).rawValue, Flags([]).isEmpty, f.symmetricDifference(.b).rawValue)
infix operator ??=: AssignmentPrecedence
func ??= <T>(l: inout T?, r: @autoclosure () -> T) { if l == nil { l = r() } }
var o: Int?; o ??= 5; o ??= 9; print(o!)
print(7 & 3 | 8 ^ 1, ~5, (1 << 4) >> 2, -7 / 2, -7 % 3, 7 &* 2, UInt8(250) &+ 10, !true || false && true, 5 == 5 && "a" < "b")
