// error: mutability.member 3:7
struct Counter { var n = 0; mutating func bump() -> Int { n += 1; return n } }
func make() -> Counter { Counter() }
print(make().bump())
