def mandelbrot(size, limit):
    total = 0
    for py in range(size):
        for px in range(size):
            x0 = px / size * 3.5 - 2.5
            y0 = py / size * 2.0 - 1.0
            x = 0.0
            y = 0.0
            i = 0
            while i < limit and x * x + y * y <= 4.0:
                t = x * x - y * y + x0
                y = 2.0 * x * y + y0
                x = t
                i += 1
            total += i
    return total


print(mandelbrot(400, 100))
