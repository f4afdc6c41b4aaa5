torch.manual_seed(5)
text = "hello hello hello"
chars = sorted(set(text))
index = {c: i for i, c in enumerate(chars)}
data = torch.tensor([index[c] for c in text])
print(data)
class Net(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.rnn = nn.RNN(n, 12, batch_first=True)
        self.out = nn.Linear(12, n)
    def forward(self, x, h=None):
        y, h = self.rnn(x, h)
        return self.out(y), h
net = Net(len(chars))
print(net)
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
x = F.one_hot(data[:-1], len(chars)).float().unsqueeze(0)
y = data[1:]
for step in range(61):
    scores, _ = net(x)
    loss = F.cross_entropy(scores.squeeze(0), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 20 == 0:
        print(step, '%.3f' % loss.item())
net.eval()
c, h, out = index['h'], None, 'h'
with torch.no_grad():
    for _ in range(10):
        s, h = net(F.one_hot(torch.tensor([[c]]), len(chars)).float(), h)
        c = int(s[0, -1].argmax())
        out += chars[c]
print(out)
print(h.shape)
