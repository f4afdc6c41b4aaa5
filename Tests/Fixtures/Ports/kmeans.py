torch.manual_seed(30)
points = torch.cat([torch.randn(20, 2) * 0.3 + c for c in torch.tensor([[0., 0.], [2., 2.], [0., 3.]])])
centers = points[torch.randperm(60)[:3]].clone()
for step in range(10):
    distance = ((points[:, None] - centers[None]) ** 2).sum(-1)
    nearest = distance.argmin(dim=1)
    moved = torch.stack([points[nearest == k].mean(dim=0) for k in range(3)])
    shift = (moved - centers).norm().item()
    centers = moved
    print(step, f'{shift:.4f}')
    if shift < 1e-6:
        break
print(centers.sort(dim=0).values)
print(torch.bincount(nearest), nearest.unique())
centered = points - points.mean(dim=0, keepdim=True)
covariance = centered.T @ centered / (len(points) - 1)
print(covariance)
v = torch.ones(2)
for _ in range(50):
    v = covariance @ v
    v = v / v.norm()
print(v.abs(), (v @ covariance @ v))
