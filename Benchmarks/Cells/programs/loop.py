def f():
    s = 0
    for i in range(50000000): s += i & 7
    return s
print(f())
