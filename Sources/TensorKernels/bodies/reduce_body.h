// Reductions of a level. The driver passes a part of the outputs: `outer` slabs n * row apart, and of
// each row `columns` neighbours (all of them when row == 1).
#ifndef TK_REDUCE_BODY_H
#define TK_REDUCE_BODY_H
typedef int32_t mask_f32 __attribute__((vector_size(64), aligned(4), may_alias));
typedef int64_t mask_f64 __attribute__((vector_size(64), aligned(8), may_alias));

#define T float
#define FN(name) name##_f32
#define LANES 16
#define V lanes_f32
#define I mask_f32
#define ABS_MASK 0x7fffffff
#define SQRT __builtin_sqrtf
#define FABS __builtin_fabsf
#define INF __builtin_inff()
#define FMA_T FMAF
#include "reduce_float.h"
#undef T
#undef FN
#undef LANES
#undef V
#undef I
#undef ABS_MASK
#undef SQRT
#undef FABS
#undef INF
#undef FMA_T
#define T double
#define FN(name) name##_f64
#define LANES 8
#define V lanes_f64
#define I mask_f64
#define ABS_MASK 0x7fffffffffffffff
#define SQRT __builtin_sqrt
#define FABS __builtin_fabs
#define INF __builtin_inf()
#define FMA_T FMA
#include "reduce_float.h"
#undef T
#undef FN
#undef LANES
#undef V
#undef I
#undef ABS_MASK
#undef SQRT
#undef FABS
#undef INF
#undef FMA_T

#define IS_NAN(x) ((x) != (x))
#define T float
#define FN(name) name##_f32
#include "reduce_any.h"
#undef T
#undef FN
#define T double
#define FN(name) name##_f64
#include "reduce_any.h"
#undef T
#undef FN
#undef IS_NAN
#define IS_NAN(x) false
#define INTEGER
#define T int64_t
#define FN(name) name##_i64
#include "reduce_any.h"
#undef T
#undef FN
#define T int32_t
#define FN(name) name##_i32
#include "reduce_any.h"
#undef T
#undef FN
#define T uint8_t
#define FN(name) name##_u8
#include "reduce_any.h"
#undef T
#undef FN
#undef INTEGER
#undef IS_NAN

static bool reduce(int op, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                   const void *a, void *out) {
  if (op == TK_ANY || op == TK_ALL || op == TK_COUNT_NONZERO) {
    switch (dtype) {
      case TK_F32: return reduce_count_f32(op, outer, n, columns, row, a, out);
      case TK_F64: return reduce_count_f64(op, outer, n, columns, row, a, out);
      case TK_I64: return reduce_count_i64(op, outer, n, columns, row, a, out);
      case TK_I32: return reduce_count_i32(op, outer, n, columns, row, a, out);
      default: return reduce_count_u8(op, outer, n, columns, row, a, out);
    }
  }
  switch (dtype) {
    case TK_I64: return reduce_i64(op, outer, n, columns, row, a, out);
    case TK_I32: return reduce_i32(op, outer, n, columns, row, a, out);
    case TK_U8: case TK_BOOL: return reduce_u8(op, outer, n, columns, row, a, out);
    default: break;
  }
#define FLOATS(T, FN)                                                                            \
  {                                                                                              \
    const T *p = a;                                                                              \
    T *q = out;                                                                                  \
    if (row == 1) return FN(reduce_rows)(op, outer, n, p, q);                                    \
    for (int64_t o = 0; o < outer; o++)                                                          \
      for (int64_t j = 0; j < columns; j += 1024)                                                \
        if (!FN(reduce_columns)(op, n, columns - j < 1024 ? columns - j : 1024, row,             \
                                p + o * n * row + j, q + o * row + j))                           \
          return false;                                                                          \
    return true;                                                                                 \
  }
#define F32(name) name##_f32
#define F64(name) name##_f64
  if (dtype == TK_F32) FLOATS(float, F32)
  if (dtype == TK_F64) FLOATS(double, F64)
  return false;
#undef FLOATS
}

static void arg_reduce(bool max, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                       const void *a, void *values, int64_t *indices) {
  switch (dtype) {
    case TK_F32: arg_extreme_f32(max, outer, n, columns, row, a, values, indices); break;
    case TK_F64: arg_extreme_f64(max, outer, n, columns, row, a, values, indices); break;
    case TK_I64: arg_extreme_i64(max, outer, n, columns, row, a, values, indices); break;
    case TK_I32: arg_extreme_i32(max, outer, n, columns, row, a, values, indices); break;
    default: arg_extreme_u8(max, outer, n, columns, row, a, values, indices); break;
  }
}
static void variance(int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                     double correction, const void *a, void *mean, void *out) {
  if (dtype == TK_F32) variance_f32(outer, n, columns, row, correction, a, mean, out);
  else variance_f64(outer, n, columns, row, correction, a, mean, out);
}
static void cumulative(int op, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                       const void *a, void *out, int64_t *indices) {
  for (int64_t o = 0; o < outer; o++) {
    int64_t at = o * n * row;
    int64_t *i = indices ? indices + at : NULL;
    switch (dtype) {
      case TK_F32:
        cumulative_f32(op, n, columns, row, (const float *)a + at, (float *)out + at, i);
        break;
      case TK_F64:
        cumulative_f64(op, n, columns, row, (const double *)a + at, (double *)out + at, i);
        break;
      case TK_I64:
        cumulative_i64(op, n, columns, row, (const int64_t *)a + at, (int64_t *)out + at, i);
        break;
      case TK_I32:
        cumulative_i32(op, n, columns, row, (const int32_t *)a + at, (int64_t *)out + at, i);
        break;
      default:
        cumulative_u8(op, n, columns, row, (const uint8_t *)a + at, (int64_t *)out + at, i);
        break;
    }
  }
}
#define SOFTMAX(T, FN)                                                                           \
  {                                                                                              \
    const T *p = a;                                                                              \
    T *q = out;                                                                                  \
    if (row == 1) {                                                                              \
      FN(softmax_rows)(logarithm, outer, n, p, q);                                               \
      return;                                                                                    \
    }                                                                                            \
    for (int64_t o = 0; o < outer; o++)                                                          \
      for (int64_t j = 0; j < columns; j += 1024)                                                \
        FN(softmax_columns)(logarithm, n, columns - j < 1024 ? columns - j : 1024, row,          \
                            p + o * n * row + j, q + o * n * row + j);                           \
    return;                                                                                      \
  }
static void softmax(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t columns,
                    int64_t row, const void *a, void *out) {
  if (dtype == TK_F32) SOFTMAX(float, F32)
  SOFTMAX(double, F64)
}
#undef SOFTMAX
#define SOFTMAX(T, FN)                                                                           \
  {                                                                                              \
    const T *p = y, *r = g;                                                                      \
    T *q = out;                                                                                  \
    if (row == 1) {                                                                              \
      FN(softmax_backward_rows)(logarithm, outer, n, p, r, q);                                   \
      return;                                                                                    \
    }                                                                                            \
    for (int64_t o = 0; o < outer; o++)                                                          \
      for (int64_t j = 0; j < columns; j += 1024) {                                              \
        int64_t at = o * n * row + j;                                                            \
        FN(softmax_backward_columns)(logarithm, n, columns - j < 1024 ? columns - j : 1024, row, \
                                     p + at, r + at, q + at);                                    \
      }                                                                                          \
    return;                                                                                      \
  }
static void softmax_backward(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t columns,
                             int64_t row, const void *y, const void *g, void *out) {
  if (dtype == TK_F32) SOFTMAX(float, F32)
  SOFTMAX(double, F64)
}
#undef SOFTMAX
#endif
