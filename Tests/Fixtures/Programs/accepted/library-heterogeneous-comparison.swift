// Integers of different types compare by value.
let small = Int8(-1)
let wide = 300
let big = UInt64.max
print(small == -1 as Int, small < wide, wide > small)
print(small < big, big > wide, small == big, small != big)
print(UInt8(200) > Int8(100), UInt8(255) == Int(255), Int16(5) <= UInt32(5))
print(Int64.min < UInt8.min, UInt.max >= Int.max)
func same<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool { a == b }
print(same(Int8(5), UInt64(5)), same(Int8(-1), UInt64.max))
func largest<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> String { a > b ? "\(a)" : "\(b)" }
print(largest(Int8(5), UInt64(6)), largest(UInt64.max, -1))
let index: Int32 = 3
if index < [1, 2, 3, 4].count { print("in range") }
