func popcount(_ x: UInt32) -> Int { var x = x, n = 0; while x != 0 { x &= x - 1; n += 1 }; return n }
print(popcount(0xFF), popcount(0), popcount(.max), UInt32(0xF0F0).nonzeroBitCount)
func reversed(_ b: UInt8) -> UInt8 { var b = b, r: UInt8 = 0; for _ in 0..<8 { r = r << 1 | b & 1; b >>= 1 }; return r }
print(reversed(0b0000_0001), reversed(0b1100_1010))
func isPowerOfTwo(_ n: Int) -> Bool { n > 0 && n & (n - 1) == 0 }
print((0...9).filter(isPowerOfTwo), 64.trailingZeroBitCount)
struct Flags: OptionSet { let rawValue: Int; static let read = Flags(rawValue: 1), write = Flags(rawValue: 1 << 1), run = Flags(rawValue: 1 << 2); static let all: Flags = [.read, .write, .run] }
var f: Flags = [.read, .run]
print(f.contains(.write), f.rawValue, Flags.all.subtracting(f).rawValue, f.isSubset(of: .all))
f.insert(.write); f.remove(.read)
print(f.rawValue, f.isEmpty, f == [.write, .run], f.union(.read).rawValue)
func crc8(_ bytes: [UInt8]) -> UInt8 { bytes.reduce(0) { c, b in var c = c ^ b; for _ in 0..<8 { c = c & 0x80 != 0 ? (c << 1) ^ 0x07 : c << 1 }; return c } }
print(crc8(Array("123456789".utf8)))
var bits: UInt64 = 0
for i in [0, 5, 63] { bits |= 1 << UInt64(i) }
print(bits, (0..<64).filter { bits >> UInt64($0) & 1 == 1 }, bits & ~(1 << 5) == bits ^ 32)
func rotl(_ x: UInt32, _ k: UInt32) -> UInt32 { x << k | x >> (32 - k) }
print(rotl(0x8000_0001, 4), 1 << 3 + 1, 0xFF ^ 0x0F & 0x3C, 6 & 3 == 2, -8 >> 1, Int8(-128) >> 7, ~0 << 4)
