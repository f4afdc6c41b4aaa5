let n = 7
let size = if n < 5 { "small" } else if n < 10 { "medium" } else { "large" }
let parity = switch n % 2 { case 0: "even"; default: "odd" }
print(size, parity)
func sign(_ x: Int) -> String { switch x { case ..<0: "minus"; case 0: "zero"; default: "plus" } }
print(sign(-1), sign(0), sign(1))
let x: Double = if n > 3 { 1 } else { 2.5 }
print(x)
enum E { case a(Int), b }
let e = E.a(4)
let v: Int? = switch e { case .a(let k) where k > 3: k; case .a: nil; case .b: 0 }
print(v as Any)
let f = { (k: Int) -> String in if k > 0 { "pos" } else { "non" } }
print(f(1), f(0))
var label: String { if n == 7 { "seven" } else { "other" } }
print(label)
