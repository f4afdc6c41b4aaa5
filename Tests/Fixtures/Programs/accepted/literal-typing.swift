let a = 1
let b = 1.0
let c = 1 + 2.5
let d: Float = 1 / 2
let e = 1 / 2
let f: Double = 3
let g: UInt8 = 0x7F
let h = 1_000
let i = 5 as Double / 2
let j: [Double] = [1, 2, 3]
let k = [1, 2.5]
let l: Character = "x"
let m = "x"
let n: [Character] = ["a", "b"]
let o: Float? = 2
let p: (Float, UInt8) = (1, 2)
let q = -5 as Int8
let r = [1: "a", 2: "b"]
let s: Set<Int> = [3]
let t = Double(3) / 2
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
print(o as Any, p, q, r.count, s, t)
print(type(of: a), type(of: b), type(of: c), type(of: d), type(of: k), type(of: l), type(of: m), type(of: p))
func takes(_ x: Double) -> Double { x }
func takes(_ x: Int) -> Int { x }
print(takes(1), takes(1.0), takes(1 + 1.5))
print(1 > 0.5, 3 * 0.1, (1 + 2) / 2, (1 + 2) / 2.0)
let u = true ? 1 : 2.5
print(u, type(of: u))
print(0b101, 0o17, 0xFF, 1e3, 0b1111_0000)
