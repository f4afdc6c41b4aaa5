class P:
    __slots__ = ("x", "y", "n")
    def __init__(self): self.x = 0.0; self.y = 1.0; self.n = 0
def f():
    points = [P() for _ in range(1000)]
    for step in range(5000):
        for i in range(1000):
            p = points[i]
            p.x = p.x + p.y * 0.5
            p.n = p.n + 1
    s = 0.0
    for p in points: s = s + p.x + p.n
    return s
print(f())
