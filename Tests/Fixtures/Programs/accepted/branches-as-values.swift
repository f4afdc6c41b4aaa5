let n = 3
let a = if n > 2 { "big" } else { "small" }
let b = switch n { case 1: "one"; case 2, 3: "few"; default: "many" }
print(a, b)
func f(_ x: Int) -> String { if x < 0 { "neg" } else if x == 0 { "zero" } else { "pos" } }
func g(_ x: Int?) -> Int { switch x { case .some(let v) where v > 10: v * 2; case let v?: v; case nil: -1 } }
print(f(-1), f(0), f(5), g(20), g(3), g(nil))
let c: Double = if n == 3 { 1 } else { 2.5 }
print(c)
let d: Int? = if n > 5 { 1 } else { nil }
print(d as Any)
let cl = { (x: Int) -> Int in if x > 0 { x } else { -x } }
print(cl(-4))
var e: String
e = if n > 1 { "x" } else { "y" }
print(e)
let nested = if n > 1 { if n > 2 { "A" } else { "B" } } else { "C" }
print(nested)
func thr(_ n: Int) -> Int { let x = if n > 0 { n } else { fatalError("no") }; return x }
print(thr(2))
var comp: Int { if n > 2 { 1 } else { 2 } }
print(comp)
let arr = [1,2,3].map { if $0 > 1 { $0 * 10 } else { 0 } }
print(arr)
let sw2 = [1,2,3].map { x in switch x { case 1: "one"; case 2: "two"; default: "?" } }
print(sw2)
