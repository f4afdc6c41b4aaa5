torch.manual_seed(7)
images = torch.zeros(12, 1, 8, 8)
for i in range(12):
    if i % 2 == 0: images[i, 0, :, 2 + i // 4] = 1
    else: images[i, 0, 2 + i // 4, :] = 1
images = images + 0.1 * torch.randn(12, 1, 8, 8)
labels = torch.arange(12) % 2
model = nn.Sequential(
    nn.Conv2d(1, 3, kernel_size=3, padding=1),
    nn.BatchNorm2d(3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Dropout(0.25),
    nn.Linear(48, 2),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, nesterov=True)
criterion = nn.CrossEntropyLoss()
for epoch in range(5):
    model.train()
    total, correct = 0.0, 0
    for start in range(0, 12, 4):
        x, y = images[start:start + 4], labels[start:start + 4]
        optimizer.zero_grad()
        scores = model(x)
        loss = criterion(scores, y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x)
        correct += (scores.argmax(1) == y).sum().item()
    print(f'Epoch {epoch + 1}: loss {total / 12:.4f}, accuracy {100 * correct / 12:.1f}%')
model.eval()
with torch.no_grad():
    scores = model(images)
print(scores.argmax(dim=1))
print(model[1].running_mean, model[1].num_batches_tracked)
confusion = torch.zeros(2, 2, dtype=torch.int64)
for t, p in zip(labels, scores.argmax(1)):
    confusion[t, p] += 1
print(confusion)
