torch.manual_seed(777)
class Perceptron(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs))
        self.bias = nn.Parameter(torch.zeros(1))
        self.register_buffer('steps', torch.zeros(1, dtype=torch.int64))
    def forward(self, x):
        return torch.sigmoid(x @ self.weight + self.bias)
x = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
gates = {'AND': [0., 0., 0., 1.], 'OR': [0., 1., 1., 1.], 'NAND': [1., 1., 1., 0.]}
for name, target in gates.items():
    model = Perceptron(2)
    y = torch.tensor(target)
    opt = torch.optim.SGD(model.parameters(), lr=1, momentum=0.5)
    for step in range(300):
        loss = nn.BCELoss()(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
        model.steps += 1
    out = model(x)
    print(f'{name:>5}: {loss.item():.4f}', (out > 0.5).int().tolist(), model.steps)
    print(out.detach())
print(model)
print([n for n, _ in model.named_parameters()], [n for n, _ in model.named_buffers()])
print(opt)
