"""The same work as EngineBenchmark in PyTorch, one thread."""
import time, torch, torch.nn as nn
torch.set_num_threads(1)

def smallest(rounds, body):
    best = float("inf")
    for _ in range(rounds):
        t = time.perf_counter(); body(); best = min(best, time.perf_counter() - t)
    return best

n = 200
x = torch.tensor(1.5, requires_grad=True); y = torch.tensor(0.5)
def loop(f):
    def run():
        for _ in range(n): f()
    return smallest(500, run) / n * 1e9
print("scalar add, recorded\t%.1f ns" % loop(lambda: x + y))
print("scalar multiply, recorded\t%.1f ns" % loop(lambda: x * y))
print("scalar sigmoid, recorded\t%.1f ns" % loop(lambda: torch.sigmoid(x)))

def xor():
    torch.manual_seed(777)
    X = torch.FloatTensor([[0, 0], [0, 1], [1, 0], [1, 1]]); Y = torch.FloatTensor([[0], [1], [1], [0]])
    m = nn.Sequential(nn.Linear(2, 10), nn.Sigmoid(), nn.Linear(10, 10), nn.Sigmoid(), nn.Linear(10, 10), nn.Sigmoid(), nn.Linear(10, 1), nn.Sigmoid())
    c = nn.BCELoss(); o = torch.optim.SGD(m.parameters(), lr=1)
    t = time.process_time()
    for _ in range(10001):
        o.zero_grad(); cost = c(m(X), Y); cost.backward(); o.step()
    print("xor cost", cost.item())
    return time.process_time() - t
print("xor, 10001 epochs\t%.3f s" % min(xor() for _ in range(2)))

# MNIST in memory: DATA is the folder with the four .gz files.
import gzip, os, torch.nn.functional as F
def mnist(data):
    def read(name, skip, shape):
        raw = gzip.open(os.path.join(data, name)).read()[skip:]
        return torch.frombuffer(bytearray(raw), dtype=torch.uint8).reshape(shape)
    x = read("train-images-idx3-ubyte.gz", 16, (60000, 784)).float().div(255)
    return x, read("train-labels-idx1-ubyte.gz", 8, (60000,)).long()

def epochs(name, count, m, o, x, y):
    best = float("inf")
    for e in range(count):
        t = time.process_time(); p = torch.randperm(60000); total = 0.0
        for i in range(600):
            k = p[i * 100:i * 100 + 100]
            o.zero_grad(); l = F.cross_entropy(m(x[k]), y[k]); l.backward(); o.step(); total += l.item()
        s = time.process_time() - t; best = min(best, s)
        print("%s epoch %d loss %.6f\t%.3f s" % (name, e + 1, total / 600, s))
    print("%s, least epoch\t%.3f s" % (name, best))

if os.environ.get("DATA"):
    x, y = mnist(os.environ["DATA"])
    torch.manual_seed(777); m = nn.Linear(784, 10)
    epochs("softmax", 3, m, torch.optim.SGD(m.parameters(), lr=0.1), x, y)
    torch.manual_seed(777)
    m = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))
    epochs("mlp", 2, m, torch.optim.Adam(m.parameters(), lr=1e-3), x, y)
