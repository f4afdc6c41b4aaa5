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

// The hyperbolic functions by their everyday formulas over expm1 and exp: up to 2 ulp, but they round
// as the C libraries' do, so programs mostly print what they print natively.

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
    sin_f64, cos_f64, tan_f64, asin_f64, acos_f64, atan_f64, sinh_cell, cosh_cell, tanh_cell,
    exp_f64, exp2_f64, expm1_f64, log_f64, log2_f64, log10_f64, log1p_f64, cbrt_cell, asinh_f64,
    acosh_f64, atanh_f64, erf_f64, erfc_f64, tgamma, lgamma,
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
