torch.manual_seed(4)
model = nn.Linear(2, 2)
data = torch.randn(8, 2)
target = torch.tensor([0, 1, 1, 0, 1, 0, 0, 1])
optimizer = torch.optim.SGD(model.parameters(), lr=0.5, weight_decay=0.01)
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(data, target), batch_size=2, shuffle=True)
for epoch in range(3):
    optimizer.zero_grad()
    for i, (x, y) in enumerate(loader):
        loss = F.cross_entropy(model(x), y) / 2
        loss.backward()
        if (i + 1) % 2 == 0:
            nn.utils.clip_grad_value_(model.parameters(), 0.2)
            optimizer.step()
            print(epoch, i, model.weight.grad)
            optimizer.zero_grad()
print(model.weight, model.bias)
weights = torch.tensor([1.0, 3.0])
print(F.cross_entropy(model(data), target, weight=weights))
print(F.cross_entropy(model(data), target, reduction='none'))
print(F.nll_loss(F.log_softmax(model(data), dim=1), target))
print(nn.BCEWithLogitsLoss()(model(data)[:, 0], target.float()))
print(nn.KLDivLoss(reduction='batchmean')(F.log_softmax(model(data), 1), F.softmax(data, 1)))
print(nn.L1Loss()(data, data.round()), nn.HuberLoss()(data, torch.zeros_like(data)))
