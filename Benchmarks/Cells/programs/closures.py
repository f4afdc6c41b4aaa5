def f():
    k = 3
    add = lambda x: x + k
    s = 0
    for i in range(10000000): s = add(s)
    return s
print(f())
