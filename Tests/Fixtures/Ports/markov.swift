let P = Tensor([[0.9, 0.1, 0.0], [0.2, 0.7, 0.1], [0.0, 0.3, 0.7]])
print(P.matrixPower(2), P.matrixPower(50))
var v = Tensor([1.0, 0, 0])
for _ in 0..<4 {
  v = matmul(v, P)
  print(v)
}
let A = P.t() - eye(3)
A[-1] = 1
print(solve(A, Tensor([0.0, 0, 1])))
print(det(P), inverse(P), P.trace())
let g = randn(1)
manualSeed(3)
var s = 0
var path: [Int] = []
for _ in 0..<15 {
  s = Int(multinomial(P[s], 1).item())
  path.append(s)
}
print(path, bincount(Tensor(path)))
let u = Tensor([1.0, 2, 3]), w = Tensor([0.0, 1, -1])
print(cross(u, w, dim: 0), dot(u, w), outer(u, w), u.norm(), normalize(u, dim: 0))
print(einsum("i,j->ij", u, w), einsum("ij,j->i", P, u), einsum("ii", [P]))
print(diff(Tensor([1.0, 4, 9, 16])), cumsum(arange(5), dim: 0), cumprod(arange(1, 6), dim: 0))
let c = cov(Tensor([[1.0, 2, 3, 4], [2, 4, 6, 9]])); print(c)
let (vals, vecs) = eigh(c)
print(vals, (matmul(matmul(vecs, diag(vals)), vecs.t()) - c).abs().max() .< 1e-5)
print(meshgrid([arange(3), arange(2)])[0], triu(ones(3, 3), 1))
print(linspace(0, 1, 5), logspace(0, 2, 3), eye(2, 3), full([2, 2], 7.0))
