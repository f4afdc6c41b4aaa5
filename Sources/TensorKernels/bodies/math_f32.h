// Functions of float32. exp is SLEEF's polynomial in float32, as in PyTorch's softmax and sigmoid;
// the others go through double, with errors far below half a float ulp, and are rounded once. All
// are free of branches, so that loops over them become vector code; sin, cos and tan leave huge
// arguments to trig_huge.
#ifndef TK_MATH_F32_H
#define TK_MATH_F32_H

INLINE float power_of_two_f32(int32_t e) { return float_of((uint32_t)(e + 127) << 23); }

// exp as SLEEF's expf computes it (the polynomial is SLEEF's, Boost licence); at most 1 ulp.
INLINE float exp_f32(float x) {
  float q = rint_f32(x * 1.442695040888963407359924681001892137426645954152985934135449406931f);
  float s = FMAF(q, -0.693145751953125f, x);
  s = FMAF(q, -1.428606765330187045e-06f, s);
  float u = 0.000198527617612853646278381f;
  u = FMAF(u, s, 0.00139304355252534151077271f);
  u = FMAF(u, s, 0.00833336077630519866943359f);
  u = FMAF(u, s, 0.0416664853692054748535156f);
  u = FMAF(u, s, 0.166666671633720397949219f);
  u = FMAF(u, s, 0.5f);
  u = 1.0f + FMAF(s * s, u, s);
  // Two factors, so that subnormal results are reached.
  float limited = q < -300.0f ? -300.0f : (q > 300.0f ? 300.0f : q);
  limited = limited == limited ? limited : 0.0f;
  int32_t n = (int32_t)limited;
  int32_t half = n >> 1;
  u = u * power_of_two_f32(half) * power_of_two_f32(n - half);
  u = x < -104.0f ? 0.0f : u;
  u = x > 100.0f ? __builtin_inff() : u;
  return x == x ? u : x;
}

INLINE float sigmoid_f32(float x) { return 1.0f / (1.0f + exp_f32(-x)); }

// 2 artanh(t) for |t| <= 0.172 by its series.
INLINE double artanh_series(double t) {
  double z = t * t;
  double p = 0.06666666666666667;
  p = FMA(p, z, 0.07692307692307693);
  p = FMA(p, z, 0.09090909090909091);
  p = FMA(p, z, 0.1111111111111111);
  p = FMA(p, z, 0.14285714285714285);
  p = FMA(p, z, 0.2);
  p = FMA(p, z, 0.3333333333333333);
  return FMA(2.0 * t * z, p, 2.0 * t);
}

// x = m * 2^e, m in (sqrt(1/2), sqrt(2)]; e as a double. Positive normal doubles.
INLINE double split_exponent(double x, double *m) {
  uint64_t u = bits_of(x);
  // The exponent field becomes a double by putting it into the low bits of 2^52.
  double e = double_of(u >> 52 | 0x4330000000000000u) - 0x1p52 - 1023.0;
  double f = double_of((u & 0xfffffffffffffu) | 0x3ff0000000000000u);
  bool big = f > 1.4142135623730951;
  *m = big ? f * 0.5 : f;
  return big ? e + 1.0 : e;
}

// log m = 2 artanh((m - 1)/(m + 1)); relative error about 1e-14 for positive normal doubles.
INLINE double quick_log(double x) {
  double m, e = split_exponent(x, &m);
  double r = artanh_series((m - 1.0) / (m + 1.0));
  return FMA(e, 0.6931471805599453, r);
}
// log(1 + d) for d > -1; no cancellation near 0.
INLINE double quick_log1p(double d) {
  double m, e = split_exponent(1.0 + d, &m);
  double t = e == 0.0 ? d / (2.0 + d) : (m - 1.0) / (m + 1.0);
  return FMA(e, 0.6931471805599453, artanh_series(t));
}
// Zero, negative numbers, infinity and NaN of the logarithms.
INLINE float log_specials(float x, float result) {
  result = x == 0.0f ? -__builtin_inff() : result;
  result = x < 0.0f ? __builtin_nanf("") : result;
  result = x == __builtin_inff() ? x : result;
  return x == x ? result : x;
}
INLINE float log_f32(float x) { return log_specials(x, (float)quick_log((double)x)); }
INLINE float log2_f32(float x) {
  double m, e = split_exponent((double)x, &m);
  double r = artanh_series((m - 1.0) / (m + 1.0));
  return log_specials(x, (float)FMA(r, 1.4426950408889634, e));
}
INLINE float log10_f32(float x) {
  return log_specials(x, (float)(quick_log((double)x) * 0.4342944819032518));
}
INLINE float log1p_f32(float x) {
  float result = (float)quick_log1p((double)x);
  result = x == -1.0f ? -__builtin_inff() : result;
  result = x < -1.0f ? __builtin_nanf("") : result;
  result = x == __builtin_inff() ? x : result;
  result = x == 0.0f ? x : result;
  return x == x ? result : x;
}

// exp(x) = 2^q (1 + p): gives p, and 2^q in *scale. |x| is limited to 700.
INLINE double quick_exp_parts(double x, double *scale) {
  x = x < -700.0 ? -700.0 : (x > 700.0 ? 700.0 : x);
  double shifted = x * 1.4426950408889634 + 0x1.8p52;
  double q = shifted - 0x1.8p52;
  double s = FMA(q, -0.6931471803691238, x);
  s = FMA(q, -1.9082149292705877e-10, s);
  double u = 1.6059043836821613e-10;
  u = FMA(u, s, 2.08767569878681e-09);
  u = FMA(u, s, 2.505210838544172e-08);
  u = FMA(u, s, 2.755731922398589e-07);
  u = FMA(u, s, 2.7557319223985893e-06);
  u = FMA(u, s, 2.48015873015873e-05);
  u = FMA(u, s, 0.0001984126984126984);
  u = FMA(u, s, 0.001388888888888889);
  u = FMA(u, s, 0.008333333333333333);
  u = FMA(u, s, 0.041666666666666664);
  u = FMA(u, s, 0.16666666666666666);
  u = FMA(u, s, 0.5);
  *scale = double_of((bits_of(shifted) << 52) + 0x3ff0000000000000u);
  return FMA(u * s, s, s);
}
INLINE double quick_exp(double x) {
  double scale, p = quick_exp_parts(x, &scale);
  return (p + 1.0) * scale;
}
// exp(x) - 1 without cancellation: for q = 0 it is p itself.
INLINE double quick_expm1(double x) {
  double scale, p = quick_exp_parts(x, &scale);
  return FMA(p, scale, scale - 1.0);
}
INLINE float exp2_f32(float x) {
  double d = (double)x;
  d = d < -400.0 ? -400.0 : (d > 400.0 ? 400.0 : d);
  double n = rint_f64(d);
  double scale = double_of((bits_of(n + 0x1.8p52) << 52) + 0x3ff0000000000000u);
  float result = (float)(quick_exp((d - n) * 0.6931471805599453) * scale);
  return x == x ? result : x;
}
INLINE float expm1_f32(float x) {
  float result = (float)quick_expm1((double)x);
  return x == 0.0f || x != x ? x : result;
}

INLINE float tanh_f32(float x) {
  double d = (double)x;
  double a = __builtin_fabs(d);
  double e = quick_exp(-2.0 * a);
  double big = (1.0 - e) / (1.0 + e);
  double z = d * d;
  // Near zero the quotient cancels: the odd series up to x^9.
  double p = 0.021869488536155203;
  p = FMA(p, z, -0.05396825396825397);
  p = FMA(p, z, 0.13333333333333333);
  p = FMA(p, z, -0.3333333333333333);
  double small = FMA(a * z, p, a);
  double r = a < 0.02 ? small : big;
  float result = (float)__builtin_copysign(r, d);
  return x == x ? (x == 0.0f ? x : result) : x;
}
INLINE float sinh_f32(float x) {
  double m = quick_expm1(__builtin_fabs((double)x));
  float result = (float)__builtin_copysign(0.5 * (m + m / (m + 1.0)), (double)x);
  return x == x ? (x == 0.0f ? x : result) : x;
}
INLINE float cosh_f32(float x) {
  double e = quick_exp(__builtin_fabs((double)x));
  float result = (float)(0.5 * (e + 1.0 / e));
  return x == x ? result : x;
}
INLINE float asinh_f32(float x) {
  double a = __builtin_fabs((double)x);
  double y = a + a * a / (1.0 + __builtin_sqrt(a * a + 1.0));
  float result = (float)__builtin_copysign(quick_log1p(y), (double)x);
  result = a == __builtin_inf() || x == 0.0f ? x : result;
  return x == x ? result : x;
}
INLINE float acosh_f32(float x) {
  double t = (double)x - 1.0;
  double y = t + __builtin_sqrt(t * (t + 2.0));
  float result = (float)quick_log1p(y);
  result = x == __builtin_inff() ? x : result;
  result = x < 1.0f ? __builtin_nanf("") : result;
  return x == x ? result : x;
}
INLINE float atanh_f32(float x) {
  double a = __builtin_fabs((double)x);
  float result = (float)__builtin_copysign(0.5 * quick_log1p(2.0 * a / (1.0 - a)), (double)x);
  result = a == 1.0 ? __builtin_copysignf(__builtin_inff(), x) : result;
  result = a > 1.0 ? __builtin_nanf("") : result;
  return x == x ? (x == 0.0f ? x : result) : x;
}

// x - q pi/2 with q = rint(x 2/pi): the first product leaves an exact difference, so the remainder is
// good to about 2^-50 of itself for every float below TRIG_LIMIT.
#define TRIG_LIMIT 0x1p27f
INLINE double quick_remainder(double x, uint64_t *quadrant) {
  double shifted = x * TWO_OVER_PI_1 + 0x1.8p52;
  double q = shifted - 0x1.8p52;
  *quadrant = bits_of(shifted) & 3;
  double r = FMA(q, -PI_2_1, x);
  r = FMA(q, -PI_2_2, r);
  return FMA(q, -PI_2_3, r);
}
INLINE double quick_sin(double r) {
  double z = r * r;
  double p = 1.6059043836821613e-10;
  p = FMA(p, z, -2.505210838544172e-08);
  p = FMA(p, z, 2.7557319223985893e-06);
  p = FMA(p, z, -0.0001984126984126984);
  p = FMA(p, z, 0.008333333333333333);
  p = FMA(p, z, -0.16666666666666666);
  return FMA(p * z, r, r);
}
INLINE double quick_cos(double r) {
  double z = r * r;
  double p = -1.1470745597729725e-11;
  p = FMA(p, z, 2.08767569878681e-09);
  p = FMA(p, z, -2.755731922398589e-07);
  p = FMA(p, z, 2.48015873015873e-05);
  p = FMA(p, z, -0.001388888888888889);
  p = FMA(p, z, 0.041666666666666664);
  p = FMA(p, z, -0.5);
  return FMA(p, z, 1.0);
}
INLINE double sin_of_quadrant(double r, uint64_t q) {
  double v = (q & 1) ? quick_cos(r) : quick_sin(r);
  return double_of(bits_of(v) ^ (q & 2) << 62);
}
INLINE double tan_of_quadrant(double r, uint64_t q) {
  double s = quick_sin(r), c = quick_cos(r);
  return (q & 1) ? -c / s : s / c;
}
INLINE float sin_f32(float x) {
  uint64_t q;
  double r = quick_remainder((double)x, &q);
  float result = (float)sin_of_quadrant(r, q);
  return x == 0.0f ? x : result;
}
INLINE float cos_f32(float x) {
  uint64_t q;
  double r = quick_remainder((double)x, &q);
  return (float)sin_of_quadrant(r, q + 1);
}
INLINE float tan_f32(float x) {
  uint64_t q;
  double r = quick_remainder((double)x, &q);
  float result = (float)tan_of_quadrant(r, q);
  return x == 0.0f ? x : result;
}

// atan of q in [0, 1]: above tan(pi/8) through (q - 1)/(q + 1).
INLINE double quick_atan_unit(double q) {
  bool big = q > 0.4142135623730951;
  double t = big ? (q - 1.0) / (q + 1.0) : q;
  double z = t * t;
  double p = atan_series[15];
  for (int i = 14; i >= 1; i--) p = FMA(p, z, atan_series[i]);
  double r = FMA(p * z, t, t);
  return big ? r + 0.7853981633974483 : r;
}
INLINE float atan_f32(float x) {
  double a = __builtin_fabs((double)x);
  bool inverse = a > 1.0;
  double q = inverse ? 1.0 / a : a;
  double r = quick_atan_unit(q);
  r = inverse ? 1.5707963267948966 - r : r;
  float result = (float)__builtin_copysign(r, (double)x);
  return x == x ? (x == 0.0f ? x : result) : x;
}
INLINE float atan2_f32(float y, float x) {
  double ay = __builtin_fabs((double)y), ax = __builtin_fabs((double)x);
  bool inverse = ay > ax;
  double high = inverse ? ay : ax, low = inverse ? ax : ay;
  double q = low / high;
  q = high == 0.0 ? 0.0 : q;
  q = low == __builtin_inf() ? 1.0 : q;
  double r = quick_atan_unit(q);
  r = inverse ? 1.5707963267948966 - r : r;
  r = __builtin_copysign(1.0, (double)x) < 0.0 ? 3.141592653589793 - r : r;
  float result = (float)__builtin_copysign(r, (double)y);
  return y != y || x != x ? y + x : result;
}
// asin: the series below 1/2, above it pi/2 - 2 asin(sqrt((1 - a)/2)).
INLINE double quick_asin_part(double a, bool *big) {
  *big = a > 0.5;
  double half = 0.5 * (1.0 - a);
  double t = *big ? __builtin_sqrt(half) : a;
  double z = *big ? half : a * a;
  double p = asin_series[17];
  for (int i = 16; i >= 1; i--) p = FMA(p, z, asin_series[i]);
  return FMA(p * z, t, t);
}
INLINE float asin_f32(float x) {
  bool big;
  double a = __builtin_fabs((double)x);
  double r = quick_asin_part(a, &big);
  r = big ? FMA(-2.0, r, 1.5707963267948966) : r;
  float result = (float)__builtin_copysign(r, (double)x);
  result = a > 1.0 ? __builtin_nanf("") : result;
  return x == x ? (x == 0.0f ? x : result) : x;
}
INLINE float acos_f32(float x) {
  bool big;
  double a = __builtin_fabs((double)x);
  double r = quick_asin_part(a, &big);
  double near = x < 0.0f ? FMA(-2.0, r, 3.141592653589793) : 2.0 * r;
  double far = 1.5707963267948966 - (x < 0.0f ? -r : r);
  float result = (float)(big ? near : far);
  result = a > 1.0 ? __builtin_nanf("") : result;
  return x == x ? result : x;
}

// exp(a^2) erfc(a) for a >= 0 (used up to 15).
INLINE double quick_erfcx(double a) {
  double t = (a - 3.75) / (a + 3.75);
  double p = erfcx_single[COUNT(erfcx_single) - 1];
  for (int i = (int)COUNT(erfcx_single) - 2; i >= 0; i--) p = FMA(p, t, erfcx_single[i]);
  return p / FMA(2.0, a, 1.0);
}
INLINE double quick_erf_small(double x) {
  double z = x * x;
  double p = erf_series[11];
  for (int i = 10; i >= 0; i--) p = FMA(p, z, erf_series[i]);
  return p * x;
}
// erfc of doubles that come from floats; relative error about 1e-10 as long as erfc is normal.
INLINE double quick_erfc(double x) {
  double a = __builtin_fabs(x);
  double limited = a < 15.0 ? a : 15.0;
  double tail = quick_exp(-limited * limited) * quick_erfcx(limited);
  double big = x < 0.0 ? 2.0 - tail : tail;
  return a < 0.5 ? 1.0 - quick_erf_small(x) : big;
}
INLINE float erf_f32(float x) {
  double d = (double)x, a = __builtin_fabs(d);
  double limited = a < 15.0 ? a : 15.0;
  double big = 1.0 - quick_exp(-limited * limited) * quick_erfcx(limited);
  double r = a < 0.5 ? quick_erf_small(a) : big;
  float result = (float)__builtin_copysign(r, d);
  return x == x ? (x == 0.0f ? x : result) : x;
}
INLINE float erfc_f32(float x) {
  float result = (float)quick_erfc((double)x);
  return x == x ? result : x;
}

INLINE float rsqrt_f32(float x) { return (float)(1.0 / __builtin_sqrt((double)x)); }
INLINE float hypot_f32(float x, float y) {
  double a = (double)x, b = (double)y;
  float result = (float)__builtin_sqrt(a * a + b * b);
  bool infinite = __builtin_fabsf(x) == __builtin_inff() || __builtin_fabsf(y) == __builtin_inff();
  return infinite ? __builtin_inff() : result;
}

// x^y = 2^(y log2 |x|) in double; then the cases of C's pow.
INLINE float pow_f32(float x, float y) {
  double a = __builtin_fabs((double)x), b = (double)y;
  bool normal = a > 0.0 && a < __builtin_inf();
  double l = quick_log(normal ? a : 1.0);
  float r = (float)quick_exp(b * l);
  // Bases 0 and infinity.
  bool grows = (a == 0.0) == (y < 0.0f);
  float edge = grows ? __builtin_inff() : 0.0f;
  r = normal ? r : edge;
  // Exponents that are infinite.
  bool infinite = __builtin_fabsf(y) == __builtin_inff();
  float limit = (a > 1.0) == (y > 0.0f) ? __builtin_inff() : 0.0f;
  r = infinite ? (a == 1.0 ? 1.0f : limit) : r;
  // Negative bases: integers only; odd ones keep the sign.
  bool whole = rint_f32(y) == y;
  float half = y * 0.5f;
  bool odd = whole && rint_f32(half) != half;
  bool negative = (bits_of_float(x) >> 31) != 0;
  r = negative && odd ? -r : r;
  r = x < 0.0f && a != __builtin_inf() && !whole && !infinite ? __builtin_nanf("") : r;
  r = x != x ? x : (y != y ? y : r);
  return y == 0.0f || x == 1.0f ? 1.0f : r;
}

// Activations, rounded once from double.
INLINE double quick_sigmoid(double x) { return 1.0 / (1.0 + quick_exp(-x)); }
INLINE float gelu_f32(float x) {
  double d = (double)x;
  // Below -20 the value is less than half of the smallest subnormal; 0 times infinity is avoided.
  float r = (float)(0.5 * d * quick_erfc(-d * ROOT_HALF_1));
  r = x < -20.0f ? -0.0f : r;
  return x == x ? r : x;
}
INLINE double gelu_tanh_inner(double d) {
  return 0.7978845608028654 * (d + 0.044715 * d * d * d);
}
// 0.5 x (1 + tanh u) = x sigmoid(2u)
INLINE float gelu_tanh_f32(float x) {
  double d = (double)x;
  double c = d < -100.0 ? -100.0 : (d > 100.0 ? 100.0 : d);
  float r = (float)(d * quick_sigmoid(2.0 * gelu_tanh_inner(c)));
  r = x < -100.0f ? -0.0f : r;
  return x == x ? r : x;
}
INLINE float silu_f32(float x) {
  float r = (float)((double)x * quick_sigmoid((double)x));
  r = x < -700.0f ? -0.0f : r;
  return x == x ? r : x;
}
INLINE float softplus_f32(float x, float beta, float threshold) {
  double d = (double)x * (double)beta;
  float r = (float)(quick_log1p(quick_exp(d)) / (double)beta);
  return d > (double)threshold || x != x ? x : r;
}
INLINE float logsigmoid_f32(float x) {
  double d = (double)x;
  float r = (float)((d < 0.0 ? d : 0.0) - quick_log1p(quick_exp(-__builtin_fabs(d))));
  return x == x ? r : x;
}
// tanh(log(1 + e)) = (e^2 + 2e)/(e^2 + 2e + 2)
INLINE float mish_f32(float x) {
  double d = (double)x;
  double e = quick_exp(d < 300.0 ? d : 300.0);
  double n = e * (e + 2.0);
  float r = (float)(d * (n / (n + 2.0)));
  r = x < -700.0f ? -0.0f : r;
  return x == x ? r : x;
}
INLINE float elu_f32(float x, float alpha) {
  float r = (float)((double)alpha * quick_expm1((double)x));
  return x > 0.0f || x != x ? x : r;
}
#define SELU_ALPHA 1.6732632423543772848170429916717
#define SELU_SCALE 1.0507009873554804934193349852946
INLINE float selu_f32(float x) {
  double d = (double)x;
  float r = (float)(d > 0.0 ? SELU_SCALE * d : SELU_SCALE * SELU_ALPHA * quick_expm1(d));
  return x == x ? r : x;
}
INLINE float gelu_grad_f32(float x, float g) {
  double d = (double)x;
  double c = d < -40.0 ? -40.0 : (d > 40.0 ? 40.0 : d);
  double density = 0.3989422804014327 * quick_exp(-0.5 * c * c);
  double r = 0.5 * quick_erfc(-c * ROOT_HALF_1) + c * density;
  return (float)((double)g * (x == x ? r : d));
}
INLINE float gelu_tanh_grad_f32(float x, float g) {
  double d = (double)x;
  double c = d < -100.0 ? -100.0 : (d > 100.0 ? 100.0 : d);
  double s = quick_sigmoid(2.0 * gelu_tanh_inner(c));
  double slope = 0.7978845608028654 * (1.0 + 0.134145 * c * c);
  double r = s + 2.0 * c * s * (1.0 - s) * slope;
  return (float)((double)g * (x == x ? r : d));
}
INLINE float silu_grad_f32(float x, float g) {
  double d = (double)x;
  double c = d < -700.0 ? -700.0 : (d > 700.0 ? 700.0 : d);
  double s = quick_sigmoid(c);
  return (float)((double)g * (x == x ? s * (1.0 + c * (1.0 - s)) : d));
}
INLINE float mish_grad_f32(float x, float g) {
  double d = (double)x;
  double c = d < -300.0 ? -300.0 : (d > 300.0 ? 300.0 : d);
  double e = quick_exp(c);
  double n = e * (e + 2.0);
  double t = n / (n + 2.0);
  double s = e / (1.0 + e);
  double r = t + c * s * (1.0 - t * t);
  return (float)((double)g * (x == x ? r : d));
}
#endif
