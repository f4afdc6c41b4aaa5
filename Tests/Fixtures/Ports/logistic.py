torch.manual_seed(1)
n = 40
x = torch.cat([torch.randn(n, 2) + torch.tensor([1.5, 1.5]), torch.randn(n, 2) - 1.5])
y = torch.cat([torch.ones(n), torch.zeros(n)])
order = torch.randperm(2 * n)
x, y = x[order], y[order]
train_x, test_x = x[:60], x[60:]
train_y, test_y = y[:60], y[60:]
w = torch.zeros(2, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
history = []
for epoch in range(100):
    z = train_x.matmul(w) + b
    p = 1 / (1 + torch.exp(-z))
    loss = -(train_y * torch.log(p + 1e-7) + (1 - train_y) * torch.log(1 - p + 1e-7)).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.5 * w.grad
        b -= 0.5 * b.grad
    w.grad.zero_()
    b.grad.zero_()
    history.append(loss.item())
print(['%.4f' % c for c in history[::25]])
print(w, b)
with torch.no_grad():
    predicted = (torch.sigmoid(test_x @ w + b) >= 0.5).float()
    print((predicted == test_y).sum().item(), 'of', len(test_y))
    tp = ((predicted == 1) & (test_y == 1)).sum()
    fp = ((predicted == 1) & (test_y == 0)).sum()
    print(tp, fp, tp / (tp + fp))
