manualSeed(30)
let means = Tensor([[0.0, 0], [2, 2], [0, 3]])
let points = cat(means.unbind().map { randn(20, 2) * 0.3 + $0 })
var centers = points[randperm(60)[..<3]].clone()
var nearest = Tensor([0])
for step in 0..<10 {
  let distance = (points[.all, .newAxis] - centers[.newAxis]).pow(2).sum(dim: -1)
  nearest = distance.argmin(dim: 1)
  let moved = stack((0..<3).map { points[nearest .== $0].mean(dim: 0) })
  let shift = (moved - centers).norm().item()
  centers = moved
  print(step, String(format: "%.4f", shift))
  if shift < 1e-6 { break }
}
print(centers.sort(dim: 0).values)
print(nearest.bincount(), nearest.unique())
let centered = points - points.mean(dim: 0, keepDim: true)
let covariance = matmul(centered.t(), centered) / (points.shape[0] - 1)
print(covariance)
var v = ones(2)
for _ in 0..<50 {
  v = matmul(covariance, v)
  v = v / v.norm()
}
print(v.abs(), matmul(matmul(v, covariance), v))
