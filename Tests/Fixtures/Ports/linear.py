torch.manual_seed(3)
x = torch.linspace(-1, 1, 20).unsqueeze(1)
y = 2 * x - 1 + 0.1 * torch.randn(20, 1)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
for epoch in range(1, 61):
    prediction = model(x)
    loss = F.mse_loss(prediction, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch % 20 == 0:
        print('epoch {:3d} loss {:.4f}'.format(epoch, loss.item()))
print(model.weight, model.bias)
print(x[:3], y[-2:])
print(loss)
for name, p in model.named_parameters():
    print(name, p.shape, p.grad)
