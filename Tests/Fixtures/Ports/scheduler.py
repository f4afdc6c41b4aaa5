torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1, weight_decay=1e-3)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.5)
x = torch.randn(16, 3)
y = x.sum(dim=1, keepdim=True) + 1
for epoch in range(15):
    optimizer.zero_grad()
    loss = F.smooth_l1_loss(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    scheduler.step()
    if epoch % 5 == 4:
        print(f'{epoch + 1:02d} lr {optimizer.param_groups[0]["lr"]:.4f} loss {loss.item():.5f} norm {norm:.3f}')
print(model)
print(sum(p.numel() for p in model.parameters()))
print(model[0].weight.shape, model[2].bias)
