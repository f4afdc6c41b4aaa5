import Foundation
let a = (0..<5).map { Double($0) * 0.5 + 1 }
let b = [1, 2].map { $0 * 0.5 }
let c = [1, 2, 3].map { Double($0) + $0 }
let d = max(1, 2.5), e = min(3, 1)
let f: UInt8 = max(1, 2)
let g = [1, 2, 3].reduce(0) { $0 + $1 }
let h = [1.5, 2].reduce(0, +)
let i: [Float] = (1...3).map { Float($0) / 2 }
let j = (1...3).reduce(1, *)
let k = stride(from: 0, to: 1, by: 0.25).map { $0 * 2 }
let l = zip([1, 2], [0.5, 1]).map { Double($0) * $1 }
let m: Set<Double> = Set([1, 2, 2.5])
let n = Dictionary(uniqueKeysWithValues: zip(1..., ["a", "b"]))
let o = abs(-3) + abs(-2.5).rounded()
let p = [3, 1, 2].sorted { $0 > $1 }.map { $0 % 2 == 0 ? 1.0 : 0 }
let q = (1...4).map { i in (1...i).reduce(0, +) }
let r = [[1, 2], [3]].map { $0.count }.max() ?? 0
let s = ["a", "bb"].map { $0.count }.reduce(0) { max($0, $1) }
let t: Double = [1, 2].map { $0 / 4 }.reduce(0, +)
let u = (0..<3).map { i in (0..<3).map { j in Double(i * 3 + j) / 2 } }
let v = Int(pow(2.0, 3)), w = pow(2, 0.5)
let x = (1...5).filter { $0 % 2 == 1 }.map { 1.0 / Double($0) }
print(a, b, c, d, e, f, g, h, i, j, k, l, m.count, n[2] ?? "", o)
print(p, q, r, s, t, u, v, w, x)
