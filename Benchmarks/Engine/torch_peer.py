"""The same work as EngineBenchmark in PyTorch, one thread."""
import time, torch, torch.nn as nn
torch.set_num_threads(1)

def smallest(rounds, body):
    best = float("inf")
    for _ in range(rounds):
        t = time.perf_counter(); body(); best = min(best, time.perf_counter() - t)
    return best

n = 20000
x = torch.tensor(1.5, requires_grad=True); y = torch.tensor(0.5)
def loop(f):
    def run():
        for _ in range(n): f()
    return smallest(5, run) / n * 1e9
print("scalar add, recorded\t%.1f ns" % loop(lambda: x + y))
print("scalar multiply, recorded\t%.1f ns" % loop(lambda: x * y))
print("scalar sigmoid, recorded\t%.1f ns" % loop(lambda: torch.sigmoid(x)))

def xor():
    torch.manual_seed(777)
    X = torch.FloatTensor([[0, 0], [0, 1], [1, 0], [1, 1]]); Y = torch.FloatTensor([[0], [1], [1], [0]])
    m = nn.Sequential(nn.Linear(2, 10), nn.Sigmoid(), nn.Linear(10, 10), nn.Sigmoid(), nn.Linear(10, 10), nn.Sigmoid(), nn.Linear(10, 1), nn.Sigmoid())
    c = nn.BCELoss(); o = torch.optim.SGD(m.parameters(), lr=1)
    t = time.perf_counter()
    for _ in range(10001):
        o.zero_grad(); cost = c(m(X), Y); cost.backward(); o.step()
    print("xor cost", cost.item())
    return time.perf_counter() - t
print("xor, 10001 epochs\t%.3f s" % min(xor() for _ in range(2)))
