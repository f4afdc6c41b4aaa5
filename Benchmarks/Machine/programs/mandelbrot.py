def f():
    total = 0
    for py in range(400):
        for px in range(400):
            x0 = px / 400.0 * 3.5 - 2.5
            y0 = py / 400.0 * 2.0 - 1.0
            x = 0.0; y = 0.0; i = 0
            while i < 200 and x * x + y * y <= 4.0:
                t = x * x - y * y + x0
                y = 2.0 * x * y + y0
                x = t
                i += 1
            total += i
    return total
print(f())
