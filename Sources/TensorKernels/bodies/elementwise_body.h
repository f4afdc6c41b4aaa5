// Elementwise kernels of a level: the loops per type, conversions, choosing.
#ifndef TK_ELEMENTWISE_BODY_H
#define TK_ELEMENTWISE_BODY_H

// Float32 functions for huge arguments are in math_f64.h; float64 has one function for all.
#define sin_huge_f64 sin_f64
#define cos_huge_f64 cos_f64
#define tan_huge_f64 tan_f64

#define T float
#define FN(name) name##_f32
#define FMA_T FMAF
#define SQRT __builtin_sqrtf
#define FABS __builtin_fabsf
#define COPYSIGN __builtin_copysignf
#define FMOD __builtin_fmodf
#define INF __builtin_inff()
#define HUGE_ARGUMENT TRIG_LIMIT
#include "elementwise_float.h"
#undef T
#undef FN
#undef FMA_T
#undef SQRT
#undef FABS
#undef COPYSIGN
#undef FMOD
#undef INF
#undef HUGE_ARGUMENT

#define T double
#define FN(name) name##_f64
#define FMA_T FMA
#define SQRT __builtin_sqrt
#define FABS __builtin_fabs
#define COPYSIGN __builtin_copysign
#define FMOD __builtin_fmod
#define INF __builtin_inf()
#define HUGE_ARGUMENT INF
#include "elementwise_float.h"
#undef T
#undef FN
#undef FMA_T
#undef SQRT
#undef FABS
#undef COPYSIGN
#undef FMOD
#undef INF
#undef HUGE_ARGUMENT

#define T int64_t
#define U uint64_t
#define FN(name) name##_i64
#define LOWEST INT64_MIN
#define HIGHEST INT64_MAX
#include "elementwise_int.h"
#undef T
#undef U
#undef FN
#undef LOWEST
#undef HIGHEST

#define T int32_t
#define U uint32_t
#define FN(name) name##_i32
#define LOWEST INT32_MIN
#define HIGHEST INT32_MAX
#include "elementwise_int.h"
#undef T
#undef U
#undef FN
#undef LOWEST
#undef HIGHEST

#define T uint8_t
#define U uint8_t
#define FN(name) name##_u8
#define LOWEST 0
#define HIGHEST 255
#include "elementwise_int.h"
#undef T
#undef U
#undef FN
#undef LOWEST
#undef HIGHEST

static bool unary(int op, int dtype, int64_t n, const void *a, void *out, double p0, double p1) {
  switch (dtype) {
    case TK_F32: return unary_f32(op, n, a, out, p0, p1);
    case TK_F64: return unary_f64(op, n, a, out, p0, p1);
    case TK_I64: return unary_i64(op, n, a, out, p0, p1);
    case TK_I32: return unary_i32(op, n, a, out, p0, p1);
    case TK_U8: return unary_u8(op, n, a, out, p0, p1);
    case TK_BOOL:
      if (op == TK_BIT_NOT) op = TK_NOT;
      if (op < TK_NOT || op > TK_ISFINITE) return false;
      return unary_u8(op, n, a, out, p0, p1);
    default: return false;
  }
}
static bool binary(int op, int dtype, int64_t n, const void *a, int64_t sa, const void *b,
                   int64_t sb, void *out, double p0, double p1) {
  switch (dtype) {
    case TK_F32: return binary_f32(op, n, a, sa, b, sb, out, p0, p1);
    case TK_F64: return binary_f64(op, n, a, sa, b, sb, out, p0, p1);
    case TK_I64: return binary_i64(op, n, a, sa, b, sb, out);
    case TK_I32: return binary_i32(op, n, a, sa, b, sb, out);
    case TK_U8: return binary_u8(op, n, a, sa, b, sb, out);
    case TK_BOOL:
      if (!((op >= TK_EQ && op <= TK_XOR) || (op >= TK_BIT_AND && op <= TK_BIT_XOR) ||
            op == TK_MAX || op == TK_MIN))
        return false;
      return binary_u8(op, n, a, sa, b, sb, out);
    default: return false;
  }
}
static bool ternary(int op, int dtype, int64_t n, const void *a, int64_t sa, const void *b,
                    int64_t sb, const void *c, int64_t sc, void *out, double p0) {
  switch (dtype) {
    case TK_F32: return ternary_f32(op, n, a, sa, b, sb, c, sc, out, p0);
    case TK_F64: return ternary_f64(op, n, a, sa, b, sb, c, sc, out, p0);
    case TK_I64: return ternary_i64(op, n, a, sa, b, sb, c, sc, out);
    case TK_I32: return ternary_i32(op, n, a, sa, b, sb, c, sc, out);
    case TK_U8: return ternary_u8(op, n, a, sa, b, sb, c, sc, out);
    default: return false;
  }
}

#define WHERE(T)                                                                                 \
  {                                                                                              \
    const T *p = a, *q = b;                                                                      \
    T *r = out;                                                                                  \
    if (sc && sa && sb) {                                                                        \
      IVDEP for (int64_t i = 0; i < n; i++) r[i] = c[i] ? p[i] : q[i];                           \
    } else {                                                                                     \
      IVDEP for (int64_t i = 0; i < n; i++) r[i] = c[i * sc] ? p[i * sa] : q[i * sb];            \
    }                                                                                            \
    return;                                                                                      \
  }
static void where(int64_t size, int64_t n, const uint8_t *c, int64_t sc, const void *a, int64_t sa,
                  const void *b, int64_t sb, void *out) {
  switch (size) {
    case 1: WHERE(uint8_t)
    case 4: WHERE(uint32_t)
    default: WHERE(uint64_t)
  }
}
#undef WHERE

// Floats to integers: towards zero; out of range and NaN give the lowest value, as x86 does.
INLINE int64_t i64_of(double x) {
  return x >= -0x1p63 && x < 0x1p63 ? (int64_t)x : INT64_MIN;
}
INLINE int32_t i32_of(double x) {
  return x > -2147483649.0 && x < 2147483648.0 ? (int32_t)x : INT32_MIN;
}
INLINE uint8_t u8_of(double x) { return (uint8_t)(uint64_t)i64_of(x); }

#define CAST_LOOP(A, B, expression)                                                              \
  {                                                                                              \
    const A *p = a;                                                                              \
    B *q = out;                                                                                  \
    IVDEP for (int64_t i = 0; i < n; i++) {                                                      \
      A x = p[i];                                                                                \
      q[i] = (B)(expression);                                                                    \
    }                                                                                            \
    return;                                                                                      \
  }
#define CAST_FLOAT(A)                                                                            \
  switch (to) {                                                                                  \
    case TK_F32: CAST_LOOP(A, float, x)                                                          \
    case TK_F64: CAST_LOOP(A, double, x)                                                         \
    case TK_I64: CAST_LOOP(A, int64_t, i64_of((double)x))                                        \
    case TK_I32: CAST_LOOP(A, int32_t, i32_of((double)x))                                        \
    case TK_U8: CAST_LOOP(A, uint8_t, u8_of((double)x))                                          \
    default: CAST_LOOP(A, uint8_t, x != 0)                                                       \
  }
#define CAST_INT(A)                                                                              \
  switch (to) {                                                                                  \
    case TK_F32: CAST_LOOP(A, float, x)                                                          \
    case TK_F64: CAST_LOOP(A, double, x)                                                         \
    case TK_I64: CAST_LOOP(A, int64_t, x)                                                        \
    case TK_I32: CAST_LOOP(A, int32_t, x)                                                        \
    case TK_U8: CAST_LOOP(A, uint8_t, x)                                                         \
    default: CAST_LOOP(A, uint8_t, x != 0)                                                       \
  }
static void cast(int from, int to, int64_t n, const void *a, void *out) {
  switch (from) {
    case TK_F32: CAST_FLOAT(float)
    case TK_F64: CAST_FLOAT(double)
    case TK_I64: CAST_INT(int64_t)
    case TK_I32: CAST_INT(int32_t)
    case TK_U8: CAST_INT(uint8_t)
    default: CAST_INT(uint8_t)
  }
}
#undef CAST_FLOAT
#undef CAST_INT
#undef CAST_LOOP

// Copies past the caches: for results much larger than them. n bytes, `to` on 32.
static void stream(void *to, const void *from, int64_t n) {
#if defined(__clang__) && TK_LEVEL > 0
  typedef float line __attribute__((vector_size(32), aligned(32), may_alias));
  line *q = to;
  const char *p = from;
  int64_t i = 0;
  for (; i + 32 <= n; i += 32) {
    line v = (line) * (const vector_f32_32 *)(p + i);
    __builtin_nontemporal_store(v, q + i / 32);
  }
  memcpy((char *)to + i, p + i, (size_t)(n - i));
#else
  memcpy(to, from, (size_t)n);
#endif
}
#endif
