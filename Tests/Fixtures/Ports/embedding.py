torch.manual_seed(21)
sentences = [[1, 2, 3, 0], [4, 2, 0, 0], [5, 6, 3, 1], [6, 5, 0, 0]]
labels = torch.tensor([0, 0, 1, 1])
x = torch.tensor(sentences)
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(7, 4, padding_idx=0)
        self.linear = nn.Linear(4, 2)
    def forward(self, x):
        mask = (x != 0).unsqueeze(2).float()
        e = self.embedding(x) * mask
        return self.linear(e.sum(dim=1) / mask.sum(dim=1))
model = Classifier()
print(model)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for epoch in range(40):
    scores = model(x)
    loss = F.cross_entropy(scores, labels)
    optimizer.zero_grad(); loss.backward(); optimizer.step()
    if epoch % 10 == 0:
        accuracy = (scores.argmax(dim=1) == labels).float().mean()
        print(epoch, f'{loss.item():.4f}', f'{accuracy.item():.2f}')
print(torch.softmax(model(x), dim=1).argmax(dim=1))
print(model.embedding.weight[0])
