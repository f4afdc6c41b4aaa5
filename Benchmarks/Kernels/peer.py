"""PyTorch's times for what kernels.c measures: the same names, best of several repetitions."""
import sys
import os
import time
import torch
import torch.nn.functional as F

threads = int(sys.argv[1]) if len(sys.argv) > 1 else 1
what = sys.argv[2] if len(sys.argv) > 2 else "pbc"
torch.set_num_threads(threads)
torch.manual_seed(0)


clock = time.process_time if os.environ.get("CPU_TIME") else time.perf_counter


def best(repeats, function):
    least = 1e9
    for _ in range(repeats):
        start = clock()
        function()
        least = min(least, clock() - start)
    return least


def say(name, value, unit):
    print(name, threads, f"{value:.2f}", unit, flush=True)


if "p" in what:
    for n, repeats in ((256, 200), (512, 50), (1024, 15)):
        a, b = torch.rand(n, n), torch.rand(n, n)
        c = torch.empty(n, n)
        say(f"matmul-{n}", 2e-9 * n**3 / best(repeats, lambda: torch.mm(a, b, out=c)), "GFLOP/s")
    for k, n in ((784, 256), (256, 128), (128, 10), (784, 10)):
        a, w, bias = torch.rand(100, k), torch.rand(n, k), torch.rand(n)
        c = torch.empty(100, n)
        g = torch.rand(100, n)
        d = torch.empty(n, k)
        t = best(300, lambda: torch.addmm(bias, a, w.t(), out=c))
        say(f"linear-{k}-{n}", 2e-9 * 100 * n * k / t, "GFLOP/s")
        t = best(300, lambda: torch.mm(g.t(), a, out=d))
        say(f"linear-grad-{k}-{n}", 2e-9 * 100 * n * k / t, "GFLOP/s")
    a, w, bias = torch.rand(4, 2), torch.rand(10, 2), torch.rand(10)
    say("matmul-4x2x10", best(20000, lambda: F.linear(a, w, bias)) * 1e9, "ns")
    m, x = torch.rand(4096, 4096), torch.rand(4096)
    y = torch.empty(4096)
    say("gemv-4096", 4e-9 * 4096**2 / best(10, lambda: torch.mv(m, x, out=y)), "GB/s")

if "b" in what:
    n = 16 << 20
    a, b, c = torch.rand(n) * 2 - 1, torch.rand(n), torch.empty(n)
    a2, b2, c2 = a.view(4096, 4096), b.view(4096, 4096), c.view(4096, 4096)
    gb = 4e-9 * n
    truth = torch.empty(n, dtype=torch.bool)
    for name, count, f in (
        ("memcpy", 2, lambda: c.copy_(a)),
        ("add", 3, lambda: torch.add(a, b, out=c)),
        ("mul-scalar", 2, lambda: torch.mul(a, 1.5, out=c)),
        ("relu", 2, lambda: torch.clamp_min(a, 0, out=c)),
        ("exp", 2, lambda: torch.exp(a, out=c)),
        ("tanh", 2, lambda: torch.tanh(a, out=c)),
        ("less", 2.25, lambda: torch.lt(a, b, out=truth)),
        ("sum", 1, lambda: a.sum()),
        ("sum-dim0", 1, lambda: a2.sum(0)),
        ("sum-dim1", 1, lambda: a2.sum(1)),
        ("max", 1, lambda: a.max()),
        ("argmax", 1, lambda: a.argmax()),
        ("softmax", 2, lambda: torch.softmax(a2, 1)),
        ("transpose-copy", 2, lambda: c2.copy_(a2.t())),
        ("add-row", 2, lambda: torch.add(a2, b2[0], out=c2)),
        ("variance", 1, lambda: a.var()),
        ("cumsum", 2, lambda: torch.cumsum(a, 0, out=c)),
    ):
        say(name, count * gb / best(8, f), "GB/s")

if "c" in what:
    for i, (cin, size, cout, pad) in enumerate(((1, 28, 6, 2), (6, 14, 16, 0))):
        x, w, bias = torch.rand(100, cin, size, size), torch.rand(cout, cin, 5, 5), torch.rand(cout)
        y = F.conv2d(x, w, bias, padding=pad)
        g = torch.rand_like(y)
        back = torch.ops.aten.convolution_backward
        args = (None, (1, 1), (pad, pad), (1, 1), False, (0, 0), 1)
        say(f"conv{i + 1}-forward", best(50, lambda: F.conv2d(x, w, bias, padding=pad)) * 1e6, "us")
        say(f"conv{i + 1}-weight", best(50, lambda: back(g, x, w, *args, (False, True, False))) * 1e6, "us")
        say(f"conv{i + 1}-input", best(50, lambda: back(g, x, w, *args, (True, False, False))) * 1e6, "us")
        z, index = F.max_pool2d(y, 2, return_indices=True)
        pool = torch.ops.aten.max_pool2d_with_indices_backward
        say(f"pool{i + 1}-forward", best(50, lambda: F.max_pool2d(y, 2, return_indices=True)) * 1e6, "us")
        say(f"pool{i + 1}-backward",
            best(50, lambda: pool(z, y, (2, 2), (2, 2), (0, 0), (1, 1), False, index)) * 1e6, "us")
