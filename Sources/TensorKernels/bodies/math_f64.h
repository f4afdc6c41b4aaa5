// Functions of float64, in pairs of doubles (Dekker, "A floating-point technique for extending the
// available precision", 1971) where one double is not enough: a result is rounded once at the end,
// so errors stay below 0.6 ulp. Tables come from Scripts/generate-kernel-tables.py.
#ifndef TK_MATH_F64_H
#define TK_MATH_F64_H

typedef struct {
  double hi, lo;
} pair;

INLINE pair fast_sum(double a, double b) {  // |a| >= |b|
  double s = a + b;
  return (pair){s, b - (s - a)};
}
INLINE pair two_sum(double a, double b) {
  double s = a + b, t = s - a;
  return (pair){s, (a - (s - t)) + (b - t)};
}
INLINE pair two_product(double a, double b) {
  double p = a * b;
  return (pair){p, FMA(a, b, -p)};
}
INLINE pair add_pairs(pair a, pair b) {
  pair s = two_sum(a.hi, b.hi), t = two_sum(a.lo, b.lo);
  s = fast_sum(s.hi, s.lo + t.hi);
  return fast_sum(s.hi, s.lo + t.lo);
}
INLINE pair add_double(pair a, double b) {
  pair s = two_sum(a.hi, b);
  return fast_sum(s.hi, s.lo + a.lo);
}
INLINE pair multiply_pairs(pair a, pair b) {
  pair p = two_product(a.hi, b.hi);
  return fast_sum(p.hi, p.lo + FMA(a.hi, b.lo, a.lo * b.hi));
}
INLINE pair multiply_double(pair a, double b) {
  pair p = two_product(a.hi, b);
  return fast_sum(p.hi, FMA(a.lo, b, p.lo));
}
INLINE pair divide_pairs(pair a, pair b) {
  double q = a.hi / b.hi;
  pair p = multiply_double(b, q);
  double r = (a.hi - p.hi) - p.lo + a.lo;
  return fast_sum(q, r / b.hi);
}
INLINE pair root_pair(pair a) {
  if (!(a.hi > 0.0)) return (pair){0.0, 0.0};
  double s = __builtin_sqrt(a.hi);
  double r = FMA(-s, s, a.hi) + a.lo;
  return fast_sum(s, r / (2.0 * s));
}
INLINE pair negative(pair a) { return (pair){-a.hi, -a.lo}; }

// 2^n for -1022 <= n <= 1023.
INLINE double power_of_two(int64_t n) { return double_of((uint64_t)(n + 1023) << 52); }
// x * 2^n for |n| < 2200, one rounding when the result is subnormal.
INLINE double scale_by(double x, int64_t n) {
  if (n >= -1022 && n <= 1023) return x * power_of_two(n);
  if (n > 0) {
    int64_t first = n > 1023 ? 1023 : n;
    n -= first;
    return x * power_of_two(first) * power_of_two(n > 1023 ? 1023 : n);
  }
  // x has an exponent near 0, so the first factor keeps it normal.
  int64_t first = n < -1980 ? -1980 : n;
  return x * power_of_two(-960) * power_of_two(first + 960 < -1022 ? -1022 : first + 960);
}

// exp(x) - 1 for |x| <= 0.0055 (relative error about 2^-68).
INLINE pair small_expm1(pair r) {
  double x = r.hi;
  double p = FMA(FMA(FMA(FMA(inverse_factorial[7], x, inverse_factorial[6]), x,
                         inverse_factorial[5]), x, inverse_factorial[4]), x, inverse_factorial[3]);
  pair square = two_product(x, x);
  pair result = fast_sum(x, 0.5 * square.hi);
  result.lo += FMA(p * x, square.hi, FMA(x, r.lo, 0.5 * square.lo)) + r.lo;
  return fast_sum(result.hi, result.lo);
}
// exp(x) = 2^n * result, result in [0.99, 2.01); |x| <= 1500.
INLINE pair exp_pair(pair x, int64_t *n) {
  double k = rint_f64(x.hi * EXP_INVERSE);
  double a = FMA(-k, EXP_STEP_A, x.hi);
  pair b = two_product(k, EXP_STEP_B);
  pair r = two_sum(a, -b.hi);
  r = fast_sum(r.hi, r.lo + (x.lo - b.lo - k * EXP_STEP_C));
  pair p = small_expm1(r);
  int64_t i = (int64_t)k;
  *n = i >> 6;
  pair t = {exp_table[i & 63][0], exp_table[i & 63][1]};
  return add_pairs(t, multiply_pairs(t, p));
}
static double exp_f64(double x) {
  if (x != x) return x;
  if (x > 710.0) return __builtin_inf();
  if (x < -750.0) return 0.0;
  int64_t n;
  pair e = exp_pair((pair){x, 0.0}, &n);
  return scale_by(e.hi + e.lo, n);
}
static double exp2_f64(double x) {
  if (x != x) return x;
  if (x > 1100.0) return __builtin_inf();
  if (x < -1100.0) return 0.0;
  double whole = rint_f64(x);
  int64_t n;
  pair e = exp_pair(multiply_double((pair){LN2_1, LN2_2}, x - whole), &n);
  return scale_by(e.hi + e.lo, n + (int64_t)whole);
}
// exp(x) - 1 as a pair; |x| <= 709.
INLINE pair expm1_pair(pair x) {
  if (__builtin_fabs(x.hi) < 0.0054) return small_expm1(x);
  int64_t n;
  pair e = exp_pair(x, &n);
  if (n < -200) return (pair){-1.0, 0.0};
  double s = power_of_two(n > 1023 ? 1023 : n);
  return add_pairs((pair){-1.0, 0.0}, (pair){e.hi * s, e.lo * s});
}
static double expm1_f64(double x) {
  if (x != x || x == 0.0) return x;
  if (x > 709.0) return exp_f64(x);
  if (x < -100.0) return -1.0;
  if (__builtin_fabs(x) < 0x1p-60) return x;
  pair r = expm1_pair((pair){x, 0.0});
  return r.hi + r.lo;
}

// log(1 + r) for |r| <= 0.0056.
INLINE pair small_log1p(pair r) {
  double x = r.hi;
  double p = FMA(-0.1, x, 1.0 / 9.0);
  p = FMA(p, x, -0.125);
  p = FMA(p, x, 1.0 / 7.0);
  p = FMA(p, x, -1.0 / 6.0);
  p = FMA(p, x, 0.2);
  p = FMA(p, x, -0.25);
  p = FMA(p, x, 1.0 / 3.0);
  pair square = two_product(x, x);
  pair result = fast_sum(x, -0.5 * square.hi);
  result.lo += FMA(p * x, square.hi, -FMA(x, r.lo, 0.5 * square.lo)) + r.lo;
  return fast_sum(result.hi, result.lo);
}
// log of a positive finite pair (relative error about 2^-63; hi normal).
INLINE pair log_pair(pair x) {
  uint64_t u = bits_of(x.hi);
  int64_t e = (int64_t)(u >> 52) - 1023;
  double m = double_of((u & 0xfffffffffffffu) | 0x3ff0000000000000u);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    e++;
  }
  double low = x.lo == 0.0 ? 0.0 : x.lo / x.hi;
  int64_t i = (int64_t)(m * 128.0 + 0.5) - 88;
  const double *row = log_table[i];
  pair product = two_product(m, row[0]);
  pair r = fast_sum(product.hi - 1.0, product.lo);
  r.lo += low;
  pair l = small_log1p(fast_sum(r.hi, r.lo));
  double d = (double)e;
  pair whole = two_product(d, LN2_B);
  pair sum = two_sum(d * LN2_A, row[1]);
  sum.lo += row[2];
  whole.lo += d * LN2_C;
  return add_pairs(add_pairs(sum, whole), l);
}
INLINE bool log_special(double x, double *result) {
  if (x != x) *result = x;
  else if (x == 0.0) *result = -__builtin_inf();
  else if (x < 0.0) *result = __builtin_nan("");
  else if (x == __builtin_inf()) *result = x;
  else return false;
  return true;
}
// Subnormal numbers are scaled up by 2^54 first.
INLINE pair log_any(double x) {
  if (x >= 0x1p-1022) return log_pair((pair){x, 0.0});
  pair l = log_pair((pair){x * 0x1p54, 0.0});
  return add_pairs(l, multiply_double((pair){LN2_1, LN2_2}, -54.0));
}
static double log_f64(double x) {
  double special;
  if (log_special(x, &special)) return special;
  pair l = log_any(x);
  return l.hi + l.lo;
}
static double log2_f64(double x) {
  double special;
  if (log_special(x, &special)) return special;
  // The exponent is added last, so powers of two are exact.
  double scaled = x < 0x1p-1022 ? x * 0x1p54 : x;
  int64_t e = (int64_t)(bits_of(scaled) >> 52) - 1023;
  double m = double_of((bits_of(scaled) & 0xfffffffffffffu) | 0x3ff0000000000000u);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    e++;
  }
  if (x < 0x1p-1022) e -= 54;
  pair l = multiply_pairs(log_pair((pair){m, 0.0}), (pair){LOG2_E_1, LOG2_E_2});
  l = add_double(l, (double)e);
  return l.hi + l.lo;
}
static double log10_f64(double x) {
  double special;
  if (log_special(x, &special)) return special;
  pair l = multiply_pairs(log_any(x), (pair){LOG10_E_1, LOG10_E_2});
  return l.hi + l.lo;
}
// log(1 + x) for pairs, 1 + x > 0.
INLINE pair log1p_pair(pair x) {
  if (__builtin_fabs(x.hi) < 0.0055) return small_log1p(x);
  pair s = two_sum(1.0, x.hi);
  s = fast_sum(s.hi, s.lo + x.lo);
  return log_pair(s);
}
static double log1p_f64(double x) {
  if (x != x || x == 0.0 || x == __builtin_inf()) return x;
  if (x == -1.0) return -__builtin_inf();
  if (x < -1.0) return __builtin_nan("");
  if (__builtin_fabs(x) < 0x1p-60) return x;
  pair l = log1p_pair((pair){x, 0.0});
  return l.hi + l.lo;
}

static double sinh_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30) return x;
  double r;
  if (a > 711.0) {
    r = __builtin_inf();
  } else if (a > 40.0) {
    int64_t n;
    pair e = exp_pair((pair){a, 0.0}, &n);
    r = scale_by(e.hi + e.lo, n - 1);
  } else {
    pair m = expm1_pair((pair){a, 0.0});
    pair q = divide_pairs(m, add_double(m, 1.0));
    pair s = add_pairs(m, q);
    r = 0.5 * (s.hi + s.lo);
  }
  return __builtin_copysign(r, x);
}
static double cosh_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x) return x;
  if (a > 711.0) return __builtin_inf();
  int64_t n;
  pair e = exp_pair((pair){a, 0.0}, &n);
  if (a > 40.0) return scale_by(e.hi + e.lo, n - 1);
  double s = power_of_two(n);
  e = (pair){e.hi * s, e.lo * s};
  pair sum = add_pairs(e, divide_pairs((pair){1.0, 0.0}, e));
  return 0.5 * (sum.hi + sum.lo);
}
static double tanh_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30) return x;
  double r = 1.0;
  if (a < 20.0) {
    pair m = expm1_pair((pair){2.0 * a, 0.0});
    pair q = divide_pairs(m, add_double(m, 2.0));
    r = q.hi + q.lo;
  }
  return __builtin_copysign(r, x);
}
static double asinh_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30 || a == __builtin_inf()) return x;
  pair l;
  if (a > 0x1p30) {
    l = add_pairs(log_pair((pair){a, 0.0}), (pair){LN2_1, LN2_2});
  } else {
    pair square = two_product(a, a);
    pair root = root_pair(add_double(square, 1.0));
    pair y = add_double(divide_pairs(square, add_double(root, 1.0)), a);
    l = log1p_pair(y);
  }
  return __builtin_copysign(l.hi + l.lo, x);
}
static double acosh_f64(double x) {
  if (x != x || x == __builtin_inf()) return x;
  if (x < 1.0) return __builtin_nan("");
  pair l;
  if (x > 0x1p30) {
    l = add_pairs(log_pair((pair){x, 0.0}), (pair){LN2_1, LN2_2});
  } else {
    pair t = two_sum(x, -1.0);
    pair y = add_pairs(t, root_pair(multiply_pairs(t, add_double(t, 2.0))));
    l = log1p_pair(y);
  }
  return l.hi + l.lo;
}
static double atanh_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30) return x;
  if (a == 1.0) return __builtin_copysign(__builtin_inf(), x);
  if (a > 1.0) return __builtin_nan("");
  pair l = log1p_pair(divide_pairs((pair){2.0 * a, 0.0}, two_sum(1.0, -a)));
  return __builtin_copysign(0.5 * (l.hi + l.lo), x);
}

// The remainder of |x| >= 2^25 by pi/2 (Payne and Hanek, "Radian reduction for trigonometric
// functions", 1983): x = m 2^e; of the bits of 2/pi only 192 from weight 2^-(e-1) on matter, earlier
// ones give multiples of 4.
static __attribute__((noinline)) pair huge_remainder(double x, uint64_t *quadrant) {
  uint64_t u = bits_of(x);
  int64_t e = (int64_t)(u >> 52 & 0x7ff) - 1075;
  uint64_t m = (u & 0xfffffffffffffu) | 0x10000000000000u;
  while (e < 1) {  // |x| >= 2^25 and m is 2^52 or more: make the exponent positive
    if (m & 1) break;
    m >>= 1;
    e++;
  }
  // Bit i of 2/pi (from 1) has weight 2^-i; the window starts at i = e - 1, or earlier with zeros.
  int64_t start = e - 2;  // index from 0
  uint64_t w[3];
  for (int i = 0; i < 3; i++) {
    int64_t at = start + 64 * i;
    uint64_t value = 0;
    for (int part = 0; part < 2; part++) {
      int64_t word = (at >> 6) + part;
      int64_t shift = at & 63;
      uint64_t bits = word >= 0 && word < 21 ? two_over_pi_bits[word] : 0;
      if (part == 0) value |= bits << shift;
      else if (shift) value |= bits >> (64 - shift);
    }
    w[i] = value;
  }
  // 192-bit product, low part.
  unsigned __int128 p = (unsigned __int128)m * w[2];
  uint64_t r2 = (uint64_t)p;
  p = (unsigned __int128)m * w[1] + (uint64_t)(p >> 64);
  uint64_t r1 = (uint64_t)p;
  uint64_t r0 = m * w[0] + (uint64_t)(p >> 64);
  // r / 2^192 * 4 is x 2/pi modulo 4; round to the nearest quadrant.
  uint64_t q = r0 >> 62;
  bool negative_part = (r0 >> 61) & 1;
  q += negative_part;
  r0 <<= 2;
  r0 |= r1 >> 62;
  r1 = r1 << 2 | r2 >> 62;
  r2 <<= 2;
  if (negative_part) {  // the distance to the next quadrant
    r2 = ~r2 + 1;
    r1 = ~r1 + (r2 == 0);
    r0 = ~r0 + (r2 == 0 && r1 == 0);
  }
  int64_t exponent = 0;
  while (r0 == 0 && exponent < 128) {
    r0 = r1;
    r1 = r2;
    r2 = 0;
    exponent += 64;
  }
  int zeros = r0 ? __builtin_clzll(r0) : 0;
  if (zeros) {
    r0 = r0 << zeros | r1 >> (64 - zeros);
    r1 = r1 << zeros | r2 >> (64 - zeros);
  }
  exponent += zeros;
  double hi = (double)(r0 >> 11) * 0x1p-53;
  double lo = (double)((r0 & 2047) << 42 | r1 >> 22) * 0x1p-106;
  double scale = power_of_two(-exponent);
  pair f = fast_sum(hi * scale, lo * scale);
  pair r = multiply_pairs(f, (pair){PI_2_1, PI_2_2});
  if (negative_part) r = negative(r);
  bool minus = u >> 63;
  *quadrant = (minus ? -q : q) & 3;
  return minus ? negative(r) : r;
}
INLINE pair trig_remainder(double x, uint64_t *quadrant) {
  double a = __builtin_fabs(x);
  *quadrant = 0;
  if (a <= 0.78539816339744828) return (pair){x, 0.0};
  if (a >= 0x1p25) return huge_remainder(x, quadrant);
  double q = rint_f64(x * TWO_OVER_PI_1);
  *quadrant = (uint64_t)(int64_t)q & 3;
  double r = FMA(q, -PI_2_1, x);  // exact
  pair b = two_product(q, PI_2_2);
  pair d = two_sum(r, -b.hi);
  return fast_sum(d.hi, d.lo - b.lo - q * PI_2_3);
}
// sin and cos of a remainder in [-pi/4, pi/4], as pairs with about 2^-56 relative error.
INLINE pair sin_pair(pair r) {
  double x = r.hi, z = x * x;
  double p = inverse_factorial[17];
  p = FMA(p, z, -inverse_factorial[15]);
  p = FMA(p, z, inverse_factorial[13]);
  p = FMA(p, z, -inverse_factorial[11]);
  p = FMA(p, z, inverse_factorial[9]);
  p = FMA(p, z, -inverse_factorial[7]);
  p = FMA(p, z, inverse_factorial[5]);
  p = FMA(p, z, -inverse_factorial[3]);
  return fast_sum(x, FMA(p * z, x, r.lo * FMA(-0.5, z, 1.0)));
}
INLINE pair cos_pair(pair r) {
  double x = r.hi;
  pair z = two_product(x, x);
  double p = -inverse_factorial[18];
  p = FMA(p, z.hi, inverse_factorial[16]);
  p = FMA(p, z.hi, -inverse_factorial[14]);
  p = FMA(p, z.hi, inverse_factorial[12]);
  p = FMA(p, z.hi, -inverse_factorial[10]);
  p = FMA(p, z.hi, inverse_factorial[8]);
  p = FMA(p, z.hi, -inverse_factorial[6]);
  p = FMA(p, z.hi, inverse_factorial[4]);
  pair c = fast_sum(1.0, -0.5 * z.hi);
  double sine = FMA(-x * z.hi, 1.0 / 6.0, x);
  return fast_sum(c.hi, c.lo + (FMA(p * z.hi, z.hi, -0.5 * z.lo) - sine * r.lo));
}
INLINE double sin_quadrant(pair r, uint64_t q) {
  pair v = (q & 1) ? cos_pair(r) : sin_pair(r);
  return (q & 2) ? -(v.hi + v.lo) : v.hi + v.lo;
}
INLINE bool trig_special(double x, double *result) {
  if (x - x == 0.0) return false;
  *result = x != x ? x : __builtin_nan("");
  return true;
}
static double sin_f64(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  if (__builtin_fabs(x) < 0x1p-30) return x;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  return sin_quadrant(r, q);
}
static double cos_f64(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  return sin_quadrant(r, q + 1);
}
static double tan_f64(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  if (__builtin_fabs(x) < 0x1p-30) return x;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  pair s = sin_pair(r), c = cos_pair(r);
  pair t = (q & 1) ? divide_pairs(negative(c), s) : divide_pairs(s, c);
  return t.hi + t.lo;
}
// Floats of 2^27 and more.
static __attribute__((noinline)) float sin_huge_f32(float x) { return (float)sin_f64((double)x); }
static __attribute__((noinline)) float cos_huge_f32(float x) { return (float)cos_f64((double)x); }
static __attribute__((noinline)) float tan_huge_f32(float x) { return (float)tan_f64((double)x); }

// atan of a quotient in [0, 1].
INLINE pair atan_unit(pair q) {
  int64_t j = (int64_t)(q.hi * 16.0 + 0.5);
  double c = (double)j * 0.0625;
  pair t = q;
  if (j > 0) {
    pair denominator = add_double(multiply_double(q, c), 1.0);
    t = divide_pairs(add_double(q, -c), denominator);
  }
  double x = t.hi, z = x * x;
  double p = 1.0 / 13.0;
  p = FMA(-p, z, 1.0 / 11.0);
  p = FMA(-p, z, 1.0 / 9.0);
  p = FMA(-p, z, 1.0 / 7.0);
  p = FMA(-p, z, 1.0 / 5.0);
  p = FMA(-p, z, 1.0 / 3.0);
  t = fast_sum(t.hi, t.lo - p * z * x);
  return add_pairs((pair){atan_table[j][0], atan_table[j][1]}, t);
}
// atan2 of non-negative pairs, not both 0, exponents moderate.
INLINE pair atan2_pairs(pair y, pair x) {
  if (y.hi > x.hi) {
    pair a = atan_unit(divide_pairs(x, y));
    return add_pairs((pair){PI_2_1, PI_2_2}, negative(a));
  }
  return atan_unit(divide_pairs(y, x));
}
static double atan_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30) return x;
  if (a > 0x1p60) return __builtin_copysign(PI_2_1, x);
  pair r = atan2_pairs((pair){a, 0.0}, (pair){1.0, 0.0});
  return __builtin_copysign(r.hi + r.lo, x);
}
static double atan2_f64(double y, double x) {
  if (y != y || x != x) return y + x;
  double ay = __builtin_fabs(y), ax = __builtin_fabs(x);
  bool left = bits_of(x) >> 63;
  pair r;
  if (ay == 0.0 || (ax == __builtin_inf() && ay < ax)) {
    r = (pair){0.0, 0.0};
  } else if (ax == 0.0 || (ay == __builtin_inf() && ax < ay)) {
    r = (pair){PI_2_1, PI_2_2};
  } else if (ay == __builtin_inf()) {
    r = (pair){0.5 * PI_2_1, 0.5 * PI_2_2};
  } else {
    int64_t ey = (int64_t)(bits_of(ay) >> 52), ex = (int64_t)(bits_of(ax) >> 52);
    if (ey - ex > 70) {
      r = (pair){PI_2_1, PI_2_2};
    } else if (ex - ey > 70) {
      // atan q is q; on the left side it vanishes beside pi.
      if (!left) return __builtin_copysign(ay / ax, y);
      r = (pair){0.0, 0.0};
    } else {
      // Bring both exponents near 0.
      if (ey == 0 || ex == 0) {
        ay *= 0x1p200;
        ax *= 0x1p200;
        ey = (int64_t)(bits_of(ay) >> 52);
      }
      int64_t n = 1023 - ey;
      r = atan2_pairs((pair){scale_by(ay, n), 0.0}, (pair){scale_by(ax, n), 0.0});
    }
  }
  if (left) r = add_pairs((pair){PI_1, PI_2}, negative(r));
  return __builtin_copysign(r.hi + r.lo, y);
}
static double asin_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || a < 0x1p-30) return x;
  if (a > 1.0) return __builtin_nan("");
  pair c = root_pair(multiply_pairs(two_sum(1.0, -a), two_sum(1.0, a)));
  pair r = atan2_pairs((pair){a, 0.0}, c);
  return __builtin_copysign(r.hi + r.lo, x);
}
static double acos_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x) return x;
  if (a > 1.0) return __builtin_nan("");
  pair s = root_pair(multiply_pairs(two_sum(1.0, -a), two_sum(1.0, a)));
  pair r = atan2_pairs(s, (pair){a, 0.0});
  if (x < 0.0) r = add_pairs((pair){PI_1, PI_2}, negative(r));
  return r.hi + r.lo;
}

// erf(c + h) = erf(c) + erf'(c) (h - c h^2 + …): the derivatives of the Gaussian by recurrence,
// c = j/8, |h| <= 1/16.
INLINE pair erf_near(double x) {  // 0 <= x <= 6.1
  int64_t j = (int64_t)(x * 8.0 + 0.5);
  double c = (double)j * 0.125, h = x - c;
  const double *row = erf_table[j];
  // g[n]: Taylor coefficients of exp(c^2 - (c + h)^2); the integral has g[n] / (n + 1).
  double before = 1.0, now = -2.0 * c;
  double power = h, sum = 0.0;
  for (int n = 1; n < 17; n++) {
    power *= h;
    sum = FMA(now / (double)(n + 1), power, sum);
    double next = -2.0 * (c * now + before) / (double)(n + 1);
    before = now;
    now = next;
  }
  pair inner = fast_sum(h, sum);
  pair rise = multiply_pairs((pair){row[2], row[3]}, inner);
  return add_pairs((pair){row[0], row[1]}, rise);
}
// exp(x^2) erfc(x) for 0.5 <= x < 28.
INLINE pair erfcx_pair(double x) {
  pair t = divide_pairs((pair){2.0, 0.0}, two_sum(x, 2.0));
  int64_t i = (int64_t)(t.hi * 32.0);
  const double *row = erfcx_table[i];
  double u = FMA(64.0, t.hi, -(double)(2 * i + 1));
  double low = 64.0 * t.lo;
  double p = row[12];
  for (int n = 11; n >= 3; n--) p = FMA(p, u, row[n]);
  pair linear = two_product(row[2], u);
  pair sum = fast_sum(row[0], linear.hi);
  return fast_sum(sum.hi, sum.lo + (row[1] + linear.lo + row[2] * low + p * u * u));
}
static double erfc_f64(double x) {
  if (x != x) return x;
  if (x < 0.5) {
    if (x < -6.0) return 2.0;
    pair e = erf_near(__builtin_fabs(x));
    if (x >= 0.0) e = negative(e);
    e = add_pairs((pair){1.0, 0.0}, e);
    return e.hi + e.lo;
  }
  if (x > 27.5) return 0.0;
  int64_t n;
  pair square = two_product(x, x);
  pair e = multiply_pairs(exp_pair(negative(square), &n), erfcx_pair(x));
  return scale_by(e.hi + e.lo, n);
}
static double erf_f64(double x) {
  double a = __builtin_fabs(x);
  if (x != x || x == 0.0) return x;
  if (a > 6.0) return __builtin_copysign(1.0, x);
  if (a < 0x1p-900) return x + x * (TWO_OVER_ROOT_PI_1 - 1.0);
  pair e = erf_near(a);
  return __builtin_copysign(e.hi + e.lo, x);
}

static double pow_f64(double x, double y) {
  if (y == 0.0 || x == 1.0) return 1.0;
  if (x != x) return x;
  if (y != y) return y;
  double a = __builtin_fabs(x), b = __builtin_fabs(y);
  bool whole = rint_f64(y) == y;
  bool odd = whole && b < 0x1p53 && rint_f64(0.5 * y) != 0.5 * y;
  bool minus = (bits_of(x) >> 63) && odd;
  if (b == __builtin_inf()) return a == 1.0 ? 1.0 : ((a > 1.0) == (y > 0.0) ? b : 0.0);
  if (a == 0.0 || a == __builtin_inf()) {
    double r = (a == 0.0) == (y < 0.0) ? __builtin_inf() : 0.0;
    return minus ? -r : r;
  }
  if (x < 0.0 && !whole) return __builtin_nan("");
  double r;
  if (a == 1.0) {
    r = 1.0;
  } else {
    pair l = log_any(a);
    double size = l.hi * y;
    if (size > 710.0) {
      r = __builtin_inf();
    } else if (size < -750.0) {
      r = 0.0;
    } else {
      int64_t n;
      pair e = exp_pair(multiply_double(l, y), &n);
      r = scale_by(e.hi + e.lo, n);
    }
  }
  return minus ? -r : r;
}
INLINE double rsqrt_f64(double x) {
  if (!(x > 0.0) || x == __builtin_inf()) return 1.0 / __builtin_sqrt(x);
  pair s = root_pair((pair){x, 0.0});
  pair r = divide_pairs((pair){1.0, 0.0}, s);
  return r.hi + r.lo;
}
static double hypot_f64(double x, double y) {
  double a = __builtin_fabs(x), b = __builtin_fabs(y);
  if (a == __builtin_inf() || b == __builtin_inf()) return __builtin_inf();
  if (a != a || b != b) return a + b;
  double big = a > b ? a : b, small = a > b ? b : a;
  if (small <= big * 0x1p-60) return big;
  double scale = big > 0x1p500 ? 0x1p-600 : (small < 0x1p-450 ? 0x1p600 : 1.0);
  big *= scale;
  small *= scale;
  pair s = root_pair(add_pairs(two_product(big, big), two_product(small, small)));
  return (s.hi + s.lo) / scale;
}

// Activations: compositions, each step rounded; errors of 1 to 2 ulp away from cancellation.
INLINE double sigmoid_f64(double x) { return 1.0 / (1.0 + exp_f64(-x)); }
INLINE double gelu_f64(double x) {
  return x < -40.0 ? -0.0 : 0.5 * x * erfc_f64(-x * ROOT_HALF_1);
}
INLINE double gelu_tanh_f64(double x) {
  double c = x < -1000.0 ? -1000.0 : (x > 1000.0 ? 1000.0 : x);
  double s = sigmoid_f64(2.0 * gelu_tanh_inner(c));
  return s == 0.0 ? -0.0 : x * s;
}
INLINE double silu_f64(double x) {
  double s = sigmoid_f64(x);
  return s == 0.0 ? -0.0 : x * s;
}
INLINE double softplus_f64(double x, double beta, double threshold) {
  double d = x * beta;
  return d > threshold || x != x ? x : log1p_f64(exp_f64(d)) / beta;
}
INLINE double logsigmoid_f64(double x) {
  return (x < 0.0 ? x : (x != x ? x : 0.0)) - log1p_f64(exp_f64(-__builtin_fabs(x)));
}
INLINE double mish_f64(double x) {
  double e = exp_f64(x < 300.0 ? x : (x != x ? x : 300.0)), n = e * (e + 2.0);
  return n == 0.0 ? -0.0 : x * (n / (n + 2.0));
}
INLINE double elu_f64(double x, double alpha) {
  return x > 0.0 || x != x ? x : alpha * expm1_f64(x);
}
INLINE double selu_f64(double x) {
  return x > 0.0 ? SELU_SCALE * x : SELU_SCALE * SELU_ALPHA * expm1_f64(x);
}
INLINE double gelu_grad_f64(double x, double g) {
  double density = 0.3989422804014327 * exp_f64(-0.5 * x * x);
  double slope = density == 0.0 ? 0.0 : x * density;
  return g * (0.5 * erfc_f64(-x * ROOT_HALF_1) + slope);
}
INLINE double gelu_tanh_grad_f64(double x, double g) {
  double c = x < -1000.0 ? -1000.0 : (x > 1000.0 ? 1000.0 : x);
  double s = sigmoid_f64(2.0 * gelu_tanh_inner(c));
  double slope = 0.7978845608028654 * (1.0 + 0.134145 * c * c);
  return g * (s + 2.0 * c * s * (1.0 - s) * slope);
}
INLINE double silu_grad_f64(double x, double g) {
  double c = x < -700.0 ? -700.0 : (x > 700.0 ? 700.0 : x);
  double s = sigmoid_f64(c);
  return g * (s * (1.0 + c * (1.0 - s)));
}
INLINE double mish_grad_f64(double x, double g) {
  double c = x < -300.0 ? -300.0 : (x > 300.0 ? 300.0 : x);
  double e = exp_f64(c), n = e * (e + 2.0), t = n / (n + 2.0), s = e / (1.0 + e);
  return g * (t + c * s * (1.0 - t * t));
}
#endif
