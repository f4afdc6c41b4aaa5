// The mathematical functions of cells: the engine's own, so that a program prints the same digits on
// every machine. A Float function is the Double one, rounded once. Included by math_*.c with TK_LEVEL
// and CELL_MATH defined.
#include <math.h>

#include "math_table.h"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wunused-const-variable"
#include "../TensorKernels/bodies/common.h"
#include "../TensorKernels/bodies/tables.h"
#include "../TensorKernels/bodies/math_f32.h"
#include "../TensorKernels/bodies/math_f64.h"

// The engine's sine and cosine (0.51 ulp) with the first terms of their series in pairs: nearly always
// the number nearest to the true value, which is what the C libraries give, too.

static pair sine_of(pair r) {
  double x = r.hi;
  pair z = two_product(x, x);
  double p = inverse_factorial[17];
  p = FMA(p, z.hi, -inverse_factorial[15]);
  p = FMA(p, z.hi, inverse_factorial[13]);
  p = FMA(p, z.hi, -inverse_factorial[11]);
  p = FMA(p, z.hi, inverse_factorial[9]);
  p = FMA(p, z.hi, -inverse_factorial[7]);
  p = FMA(p, z.hi, inverse_factorial[5]);
  pair c = multiply_pairs(z, (pair){-0x1.5555555555555p-3, -0x1.5555555555555p-57});
  c = multiply_double(fast_sum(c.hi, c.lo + p * z.hi * z.hi), x);
  pair s = fast_sum(x, c.hi);
  return fast_sum(s.hi, s.lo + (c.lo + r.lo * FMA(-0.5, z.hi, 1.0)));
}

static pair cosine_of(pair r) {
  double x = r.hi;
  pair z = two_product(x, x);
  double p = -inverse_factorial[18];
  p = FMA(p, z.hi, inverse_factorial[16]);
  p = FMA(p, z.hi, -inverse_factorial[14]);
  p = FMA(p, z.hi, inverse_factorial[12]);
  p = FMA(p, z.hi, -inverse_factorial[10]);
  p = FMA(p, z.hi, inverse_factorial[8]);
  p = FMA(p, z.hi, -inverse_factorial[6]);
  pair square = multiply_pairs(z, z);
  pair t = multiply_pairs(square, (pair){0x1.5555555555555p-5, 0x1.5555555555555p-59});
  t = fast_sum(t.hi, t.lo + p * z.hi * square.hi);
  double sine = FMA(-x * z.hi, 1.0 / 6.0, x);
  pair c = fast_sum(1.0, -0.5 * z.hi);
  c = add_pairs(c, (pair){t.hi, t.lo - 0.5 * z.lo});
  return fast_sum(c.hi, c.lo - sine * r.lo);
}

static double at_quadrant(pair r, uint64_t q) {
  pair v = (q & 1) ? cosine_of(r) : sine_of(r);
  return (q & 2) ? -(v.hi + v.lo) : v.hi + v.lo;
}

static double sin_cell(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  if (__builtin_fabs(x) < 0x1p-30) return x;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  return at_quadrant(r, q);
}

static double cos_cell(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  return at_quadrant(r, q + 1);
}

static double tan_cell(double x) {
  double special;
  if (trig_special(x, &special)) return special;
  if (__builtin_fabs(x) < 0x1p-30) return x;
  uint64_t q;
  pair r = trig_remainder(x, &q);
  pair s = sine_of(r), c = cosine_of(r);
  pair t = (q & 1) ? divide_pairs(negative(c), s) : divide_pairs(s, c);
  return t.hi + t.lo;
}

// The hyperbolic functions, their inverses and the decimal logarithm by the everyday formulas over
// expm1, exp, log and log1p: up to 2 ulp, but they round as the C libraries' do, so programs mostly
// print what they print natively.

static double tanh_cell(double x) {
  double a = __builtin_fabs(x), t;
  if (!(a < 22.0)) return x != x ? x : __builtin_copysign(1.0, x);
  if (a < 0x1p-28) return x;
  if (a < 1.0) {
    t = expm1_f64(-2.0 * a);
    return __builtin_copysign(-t / (t + 2.0), x);
  }
  t = expm1_f64(2.0 * a);
  return __builtin_copysign(1.0 - 2.0 / (t + 2.0), x);
}

static double sinh_cell(double x) {
  double a = __builtin_fabs(x), half = x < 0.0 ? -0.5 : 0.5;
  if (!(a < 22.0) || a < 0x1p-28) return sinh_f64(x);
  double t = expm1_f64(a);
  return a < 1.0 ? half * (2.0 * t - t * t / (t + 1.0)) : half * (t + t / (t + 1.0));
}

static double cosh_cell(double x) {
  double a = __builtin_fabs(x);
  if (!(a < 22.0)) return cosh_f64(x);
  if (a < 0.34657359027997264) {
    double t = expm1_f64(a), w = 1.0 + t;
    return 1.0 + t * t / (w + w);
  }
  double t = exp_f64(a);
  return 0.5 * t + 0.5 / t;
}

static double asinh_cell(double x) {
  double a = __builtin_fabs(x), square = a * a, l;
  if (!(a < __builtin_inf()) || a < 0x1p-28) return x;
  if (a > 0x1p28) l = log_f64(a) + LN2_1;
  else if (a > 2.0) l = log_f64(2.0 * a + 1.0 / (__builtin_sqrt(square + 1.0) + a));
  else l = log1p_f64(a + square / (1.0 + __builtin_sqrt(1.0 + square)));
  return __builtin_copysign(l, x);
}

static double acosh_cell(double x) {
  if (!(x >= 1.0) || x == __builtin_inf()) return acosh_f64(x);
  if (x > 0x1p28) return log_f64(x) + LN2_1;
  if (x > 2.0) return log_f64(2.0 * x - 1.0 / (x + __builtin_sqrt(x * x - 1.0)));
  double t = x - 1.0;
  return log1p_f64(t + __builtin_sqrt(2.0 * t + t * t));
}

static double atanh_cell(double x) {
  double a = __builtin_fabs(x), t = a + a;
  if (!(a < 1.0) || a < 0x1p-28) return atanh_f64(x);
  t = a < 0.5 ? t + t * a / (1.0 - a) : t / (1.0 - a);
  return __builtin_copysign(0.5 * log1p_f64(t), x);
}

// log10(m 2^e) = log(m) / ln 10 + e log10(2), 1 <= m < 2 (2 > m >= 1/2 for negative e). The first
// part of log10(2) has few bits, so that its product with e is exact.
static double log10_cell(double x) {
  double special;
  if (log_special(x, &special)) return special;
  double scaled = x < 0x1p-1022 ? x * 0x1p54 : x;
  int64_t e = (int64_t)(bits_of(scaled) >> 52) - 1023;
  uint64_t bits = bits_of(scaled) & 0xfffffffffffffu;
  if (x < 0x1p-1022) e -= 54;
  bool below = e < 0;
  double m = double_of(bits | (uint64_t)(below ? 1022 : 1023) << 52), d = (double)(e + below);
  double z = d * 0x1.9fef311f12b36p-42 + LOG10_E_1 * log_f64(m);
  return z + d * 0x1.34413509f6p-2;
}

// The cube root: a first value from the logarithm, and one step of Newton's method in pairs.
static double cbrt_cell(double x) {
  double a = __builtin_fabs(x);
  if (x == 0.0 || !(a < __builtin_inf())) return x + x;
  double scale = 1.0;
  if (a < 0x1p-1000) {
    a *= 0x1p54;
    scale = 0x1p-18;
  }
  double y = exp_f64(log_f64(a) / 3.0);
  pair cube = multiply_double(two_product(y, y), y);
  y += ((a - cube.hi) - cube.lo) / (3.0 * y * y);
  return __builtin_copysign(y * scale, x);
}

#define FLOAT_OF(name) \
  static float name##_once(float x) { return (float)name((double)x); }
FLOAT_OF(sin_f64) FLOAT_OF(cos_f64) FLOAT_OF(tan_f64) FLOAT_OF(asin_f64) FLOAT_OF(acos_f64)
FLOAT_OF(atan_f64) FLOAT_OF(sinh_f64) FLOAT_OF(cosh_f64) FLOAT_OF(tanh_f64) FLOAT_OF(exp_f64)
FLOAT_OF(exp2_f64) FLOAT_OF(expm1_f64) FLOAT_OF(log_f64) FLOAT_OF(log2_f64) FLOAT_OF(log10_f64)
FLOAT_OF(log1p_f64) FLOAT_OF(cbrt_cell) FLOAT_OF(asinh_f64) FLOAT_OF(acosh_f64)
FLOAT_OF(atanh_f64) FLOAT_OF(erf_f64) FLOAT_OF(erfc_f64)

static float pow_once(float x, float y) { return (float)pow_f64((double)x, (double)y); }
static float atan2_once(float y, float x) { return (float)atan2_f64((double)y, (double)x); }

// The gamma functions are the C library's; fmod is exact everywhere.
const CellMath CELL_MATH = {
  {
    sin_cell, cos_cell, tan_cell, asin_f64, acos_f64, atan_f64, sinh_cell, cosh_cell, tanh_cell,
    exp_f64, exp2_f64, expm1_f64, log_f64, log2_f64, log10_cell, log1p_f64, cbrt_cell, asinh_cell,
    acosh_cell, atanh_cell, erf_f64, erfc_f64, tgamma, lgamma,
  },
  {
    sin_f64_once, cos_f64_once, tan_f64_once, asin_f64_once, acos_f64_once, atan_f64_once,
    sinh_f64_once, cosh_f64_once, tanh_f64_once, exp_f64_once, exp2_f64_once, expm1_f64_once,
    log_f64_once, log2_f64_once, log10_f64_once, log1p_f64_once, cbrt_cell_once, asinh_f64_once,
    acosh_f64_once, atanh_f64_once, erf_f64_once, erfc_f64_once, tgammaf, lgammaf,
  },
  {pow_f64, atan2_f64, hypot_f64, fmod},
  {pow_once, atan2_once, hypot_f32, fmodf},
};
