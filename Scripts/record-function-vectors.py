#!/usr/bin/env python3
"""Writes Tests/Fixtures/kernels/functions.txt: arguments of float64 functions and their values as sums
of two doubles, computed with mpmath at 400 binary digits. Needed only when a function is added."""
import math
import os
import random
import struct
import mpmath
from mpmath import mp, mpf

mp.prec = 400
random.seed(7)


def bits(x):
    return f"{struct.unpack('<Q', struct.pack('<d', x))[0]:016x}"


def down(x):
    """The double nearest to x; infinite and subnormal results included."""
    if mpmath.isinf(x) or abs(x) >= mpf(2) ** 1024 - mpf(2) ** 970:
        return math.copysign(math.inf, float(mpmath.sign(x)))
    if x == 0:
        return 0.0
    m, e = mpmath.frexp(x)
    places = min(53, e + 1074)
    if places < 0:
        return math.copysign(0.0, float(mpmath.sign(x)))
    n = int(mpmath.nint(mpmath.ldexp(m, places)))
    return math.ldexp(n, e - places)


def wide():
    return [struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0] for _ in range(30)]


def around(scale, n=40):
    return [random.uniform(-scale, scale) for _ in range(n)]


def tiny():
    return [random.choice((-1, 1)) * random.uniform(1, 2) * 2.0 ** -random.randrange(1, 70) for _ in range(25)]


special = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 5e-324, -5e-324, 2.2250738585072014e-308, 0.5, -0.5]
near = [1 + random.choice((-1, 1)) * 2.0 ** -random.randrange(1, 52) for _ in range(20)]
base = special + wide() + tiny() + around(1) + around(10)
# A number close to a multiple of pi/2 with 61 bits of cancellation, and huge arguments.
turns = [6381956970095103 * 2.0 ** 797, 1e22, 2.0 ** 25, 2.0 ** 1000, 1.5707963267948966, 3.141592653589793] + around(1e6) + around(1e300, 20)
domain = {
    "exp": base + around(745), "exp2": base + around(1074), "expm1": base + around(709),
    "log": base + near, "log2": base + near + [2.0 ** n for n in (-1074, -5, 3, 1000)], "log10": base + near + [1000.0, 1e22],
    "log1p": base + near, "sin": base + turns, "cos": base + turns, "tan": base + turns,
    "asin": base + near + [-x for x in near], "acos": base + near + [-x for x in near], "atan": base + around(1e3),
    "sinh": base + around(710), "cosh": base + around(710), "tanh": base + around(30),
    "asinh": base + around(1e6), "acosh": base + near + [abs(x) + 1 for x in around(1e4)], "atanh": base + near + [-x for x in near],
    "erf": base + around(6), "erfc": base + around(28), "rsqrt": base + near,
}
reals = {"log": 0, "log2": 0, "log10": 0, "rsqrt": 0, "log1p": -1}
lines = ["# function, argument, value (high and low double); bits of IEEE doubles"]


def value(name, x):
    if math.isnan(x):
        return mpf("nan")
    if name in reals:
        low = reals[name]
        if x < low:
            return mpf("nan")
        if x == low:
            return (mpf("-inf") if name != "rsqrt" else mpf("inf") * (1 if math.copysign(1, x) > 0 else -1))
    if name in ("sin", "cos", "tan") and math.isinf(x):
        return mpf("nan")
    if name in ("asin", "acos", "atanh") and abs(x) > 1:
        return mpf("nan")
    if name == "atanh" and abs(x) == 1:
        return mpf("inf") * x
    if name == "acosh" and x < 1:
        return mpf("nan")
    v = mpf(x)
    f = {
        "exp2": lambda: mpmath.power(2, v) if abs(x) < 1e5 else (mpf(0) if x < 0 else mpf("inf")),
        "exp": lambda: mpmath.exp(v) if abs(x) < 1e5 else (mpf(0) if x < 0 else mpf("inf")),
        "expm1": lambda: mpmath.expm1(v) if abs(x) < 1e5 else (mpf(-1) if x < 0 else mpf("inf")),
        "log2": lambda: mpmath.log(v) / mpmath.log(mpf(2)), "log10": lambda: mpmath.log(v) / mpmath.log(mpf(10)),
        "log1p": lambda: mpmath.log1p(v),
        "sinh": lambda: mpmath.sinh(v) if abs(x) < 1e5 else mpf("inf") * (1 if x > 0 else -1),
        "cosh": lambda: mpmath.cosh(v) if abs(x) < 1e5 else mpf("inf"),
        "tanh": lambda: mpmath.tanh(v) if abs(x) < 1e5 else mpf(1 if x > 0 else -1),
        "erf": lambda: mpmath.erf(v) if abs(x) < 100 else mpf(1 if x > 0 else -1),
        "erfc": lambda: mpmath.erfc(v) if abs(x) < 100 else mpf(0 if x > 0 else 2),
        "asinh": lambda: mpmath.asinh(v) if not math.isinf(x) else v,
        "acosh": lambda: mpmath.acosh(v) if not math.isinf(x) else v,
        "atan": lambda: mpmath.atan(v) if not math.isinf(x) else mpmath.sign(v) * mpmath.pi / 2,
        "log": lambda: mpmath.log(v) if not math.isinf(x) else v,
        "rsqrt": lambda: 1 / mpmath.sqrt(v) if not math.isinf(x) else mpf(0),
    }.get(name, lambda: getattr(mpmath, name)(v))
    if math.isinf(x) and name in ("log2", "log10", "log1p"):
        return v
    # Odd functions of tiny arguments need all their digits.
    mp.prec = 2400 if abs(x) < 1e-30 or abs(x) > 1e30 else 400
    result = f()
    result = result.real if hasattr(result, "real") else result
    return mpf(result)


for name, arguments in domain.items():
    for x in arguments:
        v = value(name, x)
        if mpmath.isnan(v):
            lines.append(f"{name} {bits(x)} {bits(math.nan)} {bits(0.0)}")
            continue
        high = down(v)
        low = 0.0 if math.isinf(high) or mpmath.isinf(v) else down(v - mpf(high))
        if high == 0 and v == 0:
            high = 0.0
        lines.append(f"{name} {bits(x)} {bits(high)} {bits(low)}")
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "Fixtures", "kernels", "functions.txt")
with open(path, "w") as f:
    f.write("\n".join(lines) + "\n")
