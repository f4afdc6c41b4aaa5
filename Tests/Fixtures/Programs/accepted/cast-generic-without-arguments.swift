print(([1, 2] as Set).count, ([1: 2] as Dictionary)[1]!, ([1, 2] as Array).count)
let s = ["a", "b"] as Set
print(s.contains("a"), [1, 1, 2].count - ([1, 1, 2] as Set).count)
struct Box<T> { var v: T; init(_ v: T) { self.v = v } }
let b = Box(3) as Box
print(b.v, (Box("x") as Box).v)
extension Box { func same() -> Box { self as Box } }
print(b.same().v)
func f(_ s: Set<Int>) -> Int { s.count }
print(f([1, 2] as Set), (nil as Optional) ?? 3)
let d = [("a", 1)] as Array
print(d[0].1)
