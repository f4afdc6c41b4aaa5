x = torch.tensor([1., 2., 3.], requires_grad=True)
y = (x ** 2).sum()
print(y)
y.backward()
print(x.grad)
x.grad = None
z = x.detach()
print(z.requires_grad, x.is_leaf, (x * 2).is_leaf)
with torch.no_grad():
    print((x * 2).requires_grad)
a = torch.tensor(2., requires_grad=True)
b = torch.tensor(3., requires_grad=True)
f = a * b + torch.exp(a) / b
ga, gb = torch.autograd.grad(f, [a, b])
print(ga, gb)
h = torch.tensor(1.5, requires_grad=True)
g = torch.autograd.grad(h ** 4, h, create_graph=True)[0]
print(g)
g2 = torch.autograd.grad(g, h)[0]
print(g2)
m = torch.eye(3, requires_grad=True)
v = torch.tensor([1., -1., 0.5])
out = m @ v
out.backward(torch.tensor([1., 2., 3.]))
print(m.grad)
q = torch.tensor([[1., -2.], [3., -4.]], requires_grad=True)
torch.relu(q).sum().backward()
print(q.grad)
q.grad.zero_()
q.abs().mean().backward()
print(q.grad)
print(q.max(), q.min(), q.mean(), q.std(), q.norm())
print((q > 0), q.clamp(min=0))
