torch.manual_seed(11)
x = torch.linspace(-3, 3, 50)
y = torch.sin(x)
X = torch.stack([x ** k for k in range(4)], dim=1)
print(X.shape, X.dtype)
print(X[::10])
w = torch.zeros(4, requires_grad=True)
velocity = torch.zeros(4)
for step in range(500):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        velocity = 0.9 * velocity + w.grad
        w -= 0.001 * velocity
        w.grad.zero_()
    if step % 100 == 0:
        print(step, round(loss.item(), 4))
print(w[1::2])
print((X @ w)[:5].detach())
print(torch.allclose(X @ w, y, atol=0.5), torch.abs(X @ w - y).max().item() < 1)
