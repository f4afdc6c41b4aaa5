torch.manual_seed(6)
class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, 2 * width)
        self.down = nn.Linear(2 * width, width)
    def forward(self, x):
        return x + self.down(F.gelu(self.up(self.norm(x))))
class Net(nn.Module):
    def __init__(self, depth, width=4):
        super().__init__()
        self.blocks = nn.ModuleList([Block(width) for _ in range(depth)])
        self.head = nn.Linear(width, 1, bias=False)
    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return self.head(x).squeeze(-1)
net = Net(2)
print(net)
for name, p in net.named_parameters():
    print(name, tuple(p.shape))
x = torch.randn(10, 4)
y = x[:, 0] * x[:, 1]
optimizer = torch.optim.Adam([{'params': net.blocks.parameters(), 'lr': 0.01}, {'params': net.head.parameters(), 'lr': 0.05}])
best = float('inf')
for epoch in range(30):
    loss = F.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    best = min(best, loss.item())
print(f'{best:.4f}')
frozen = net.blocks[0]
for p in frozen.parameters():
    p.requires_grad_(False)
print(sum(p.numel() for p in net.parameters() if p.requires_grad))
with torch.no_grad():
    print(net(x)[:4])
    for p in net.head.parameters():
        p.mul_(0)
    print(net(x)[:4])
