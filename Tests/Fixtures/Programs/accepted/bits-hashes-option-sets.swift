// sized-integer hashing & bit tricks
func fnv1a(_ s: String) -> UInt32 { s.utf8.reduce(2166136261 as UInt32) { ($0 ^ UInt32($1)) &* 16777619 } }
func fnv64(_ b: [UInt8]) -> UInt64 { var h: UInt64 = 0xcbf29ce484222325; for x in b { h ^= UInt64(x); h &*= 0x100000001b3 }; return h }
print(fnv1a("hello"), String(fnv1a("한글"), radix: 16), fnv64(Array("abc".utf8)))
struct XorShift: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s } }
var g = XorShift(s: 88172645463325252)
print((0..<3).map { _ in g.next() % 1000 }, Int.random(in: 1...6, using: &g), [1, 2, 3, 4].shuffled(using: &g), Double.random(in: 0..<1, using: &g))
func crc32(_ bytes: [UInt8]) -> UInt32 {
  let table: [UInt32] = (0..<256).map { n in (0..<8).reduce(UInt32(n)) { c, _ in c & 1 == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1 } }
  return ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
}
print(String(crc32(Array("123456789".utf8)), radix: 16, uppercase: true))
func adler(_ s: String) -> UInt32 { let (a, b) = s.utf8.reduce((1 as UInt32, 0 as UInt32)) { let a = ($0.0 + UInt32($1)) % 65521; return (a, ($0.1 + a) % 65521) }; return b << 16 | a }
print(adler("Wikipedia"))
func murmur(_ k: UInt32) -> UInt32 { var k = k; k ^= k >> 16; k = k &* 0x85ebca6b; k ^= k >> 13; k &*= 0xc2b2ae35; k ^= k >> 16; return k }
print((0..<4).map { murmur($0) })
let x: UInt8 = 0b1011_0010
print(x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount, x.byteSwapped, ~x, x << 2, x >> 3, x &<< 9, Int8(bitPattern: x), x.bitWidth)
print(String(x, radix: 2), String(Int8(-5), radix: 2), UInt8(truncatingIfNeeded: -1), Int8(truncatingIfNeeded: 300), UInt8(clamping: 500), Int16(exactly: 40000) as Any)
let (p, o) = Int8(100).addingReportingOverflow(100); print(p, o, UInt8(200).multipliedReportingOverflow(by: 2), Int32.max &+ 1, (5 as UInt) &- 6)
print(10.isMultiple(of: 5), -7 / 2, -7 % 2, (-7).quotientAndRemainder(dividingBy: 2), 7.signum(), abs(-3), UInt16.max, Int64.min)
func isPow2(_ n: UInt) -> Bool { n != 0 && n & (n - 1) == 0 }
print((0...8).filter { isPow2($0) }, (0..<8).map { $0 ^ ($0 >> 1) })
func subsets<T>(_ a: [T]) -> [[T]] { (0..<1 << a.count).map { m in a.indices.filter { m >> $0 & 1 == 1 }.map { a[$0] } } }
print(subsets(["a", "b", "c"]))
struct BitSet: OptionSet, CustomStringConvertible { let rawValue: UInt8; static let r = BitSet(rawValue: 1 << 2), w = BitSet(rawValue: 1 << 1), x = BitSet(rawValue: 1); static let all: BitSet = [.r, .w, .x]
  var description: String { [(BitSet.r, "r"), (.w, "w"), (.x, "x")].map { contains($0.0) ? $0.1 : "-" }.joined() } }
var perm: BitSet = [.r, .x]
print(perm, perm.union(.w), perm.subtracting(.r), perm.isSubset(of: .all), perm.rawValue, BitSet.all.symmetricDifference(perm), [] as BitSet)
perm.insert(.w); perm.remove(.x); perm.formIntersection([.r, .w]); print(perm, perm == [.r, .w], perm.contains([.r, .w]))
func popcount(_ n: Int) -> Int { n == 0 ? 0 : 1 + popcount(n & (n - 1)) }
print((0...15).map(popcount), (0..<8).map { String($0, radix: 2) }.map { String(repeating: "0", count: 3 - $0.count) + $0 })
func rotl<T: FixedWidthInteger & UnsignedInteger>(_ v: T, _ n: Int) -> T { v << T(n) | v >> T(T.bitWidth - n) }
print(rotl(0x81 as UInt8, 1), rotl(0x8000_0001 as UInt32, 4), rotl(1 as UInt64, 63))
func parse<T: FixedWidthInteger>(_ s: String, _: T.Type = T.self) -> T? { T(s, radix: 16) }
print(parse("ff", UInt8.self) as Any, parse("100") as UInt8? as Any, parse("-7f")! as Int8, UInt32("12") ?? 0)
let bytes = withNumber(0xDEADBEEF); print(bytes.map { String($0, radix: 16) }.joined(separator: ":"))
func withNumber(_ n: UInt32) -> [UInt8] { stride(from: 24, through: 0, by: -8).map { UInt8(n >> UInt32($0) & 0xff) } }
print(bytes.reduce(0) { $0 << 8 | UInt32($1) } == 0xDEADBEEF, Double(bitPattern: 0x4009_21FB_5444_2D18), (1.0).bitPattern, Float(0.1).bitPattern)
var arr: [UInt16] = [1, 2, 3]; arr[1] <<= 4; arr[2] |= 0xF0; arr[0] ^= 0xFFFF; print(arr, arr.map { $0 & 0x0F }, arr.map(Int.init).reduce(0, +))
