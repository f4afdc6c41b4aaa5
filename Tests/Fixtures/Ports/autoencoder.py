torch.manual_seed(13)
class Autoencoder(nn.Module):
    def __init__(self, size, code):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(size, 6), nn.Tanh(), nn.Linear(6, code))
        self.decoder = nn.Sequential(nn.Linear(code, 6), nn.Tanh(), nn.Linear(6, size), nn.Sigmoid())
    def forward(self, x):
        return self.decoder(self.encoder(x))
net = Autoencoder(8, 3)
x = torch.eye(8)
optimizer = torch.optim.RMSprop(net.parameters(), lr=0.01)
for i in range(200):
    loss = F.binary_cross_entropy(net(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if (i + 1) % 50 == 0:
        print(i + 1, round(loss.item(), 3))
print(net)
code = net.encoder(x)
print(code.shape, code.requires_grad)
print((net(x) > 0.5).int().sum(dim=1))
state = net.state_dict()
print(list(state.keys()))
other = Autoencoder(8, 3)
other.load_state_dict(state)
print(torch.equal(other(x), net(x)))
for p in other.encoder.parameters():
    p.requires_grad = False
print([name for name, p in other.named_parameters() if p.requires_grad])
