let x = zeros(3, 4)
x[0, 0] = 100
x[1] = 0.5
x[0..., 1] = 5
x[-1, Slice(-2)] = Tensor([1.0, 2.0])
print(x)
x[x .> 4] = 0
x[1] = [1.5, 2, 3, 4]
x[.all, 3] += 10
x[2, Slice(step: 2)] *= -1
print(x)
x[Tensor([0, 2]), Tensor([1, 1])] = 7
x[[0, 1], 2] = -1
print(x, x.sum(), x[1, 2].item())
let k = arange(6).reshape(2, 3)
k[0, 0] = 2.7
k[1] = [9, 8, 7]
print(k)
let m = zeros(2, 3, dtype: .bool)
m[1, 1...] = true
print(m, m.any(dim: 1))
let d = zeros(2, dtype: .float64)
d[0] = 0.1
print(d, d[0].item())
let w = Tensor([1.0, 2, 3], requiresGradient: true)
let y = w * 3
y[0] = 10
y[1...] = y[1...] * 2
print(y)
y.sum().backward()
print(w.grad!)
let mask = tril(ones(3, 3))
let scores = zeros(3, 3)
scores[mask .== 0] = -Double.infinity
print(scores, scores.softmax(dim: 1))
let board = zeros(3, 3, dtype: .int64)
for i in 0..<3 { board[i, i] = i + 1 }
board[0] = 9
print(board)
let one = zeros(3, 4)
one[arange(3), Tensor([2, 0, 3])] = 1
print(one)
let t = eye(3); t[1, 1] = Double.nan; print(t, nanToNum(t))
