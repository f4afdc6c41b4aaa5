"""The same work as NetworkBenchmark in PyTorch; the number of threads is the argument."""
import sys, time, torch, torch.nn as nn
torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
torch.manual_seed(777)
pictures = torch.rand(6000, 1, 28, 28)
labels = pictures[:, 0, 14, 9:19].argmax(dim=1)

def epoch(name, model, optimizer):
    criterion = nn.CrossEntropyLoss()
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for batch in range(60):
            part = slice(batch * 100, batch * 100 + 100)
            optimizer.zero_grad()
            criterion(model(pictures[part]), labels[part]).backward()
            optimizer.step()
        best = min(best, time.perf_counter() - start)
    print(f"{name}\t{best * 10:.3f} s")

lenet = nn.Sequential(
    nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
epoch("lenet", lenet, torch.optim.Adam(lenet.parameters(), lr=0.001))
mlp = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))
epoch("mlp", mlp, torch.optim.Adam(mlp.parameters(), lr=0.001))
regression = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
epoch("softmax regression", regression, torch.optim.SGD(regression.parameters(), lr=0.1))
