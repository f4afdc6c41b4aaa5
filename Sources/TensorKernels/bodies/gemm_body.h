// Matrix products of a level.
#ifndef TK_GEMM_BODY_H
#define TK_GEMM_BODY_H

#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 24")
#endif

typedef float four_f32 __attribute__((vector_size(16), aligned(4), may_alias));
typedef double four_f64 __attribute__((vector_size(32), aligned(8), may_alias));

#if defined(__clang__) && defined(TK_HARDWARE_FMA)
#define VFMA32(a, b, c) __builtin_elementwise_fma(a, b, c)
#define VFMA64(a, b, c) __builtin_elementwise_fma(a, b, c)
#define FOUR_FMA32(a, b, c) __builtin_elementwise_fma(a, b, c)
#define FOUR_FMA64(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
INLINE four_f32 FOUR_FMA32(four_f32 a, four_f32 b, four_f32 c) {
  four_f32 r;
  for (int i = 0; i < 4; i++) r[i] = FMAF(a[i], b[i], c[i]);
  return r;
}
INLINE four_f64 FOUR_FMA64(four_f64 a, four_f64 b, four_f64 c) {
  four_f64 r;
  for (int i = 0; i < 4; i++) r[i] = FMA(a[i], b[i], c[i]);
  return r;
}
INLINE vector_f32 VFMA32(vector_f32 a, vector_f32 b, vector_f32 c) {
  vector_f32 r;
  for (int i = 0; i < VECTOR_BYTES / 4; i++) r[i] = FMAF(a[i], b[i], c[i]);
  return r;
}
INLINE vector_f64 VFMA64(vector_f64 a, vector_f64 b, vector_f64 c) {
  vector_f64 r;
  for (int i = 0; i < VECTOR_BYTES / 8; i++) r[i] = FMA(a[i], b[i], c[i]);
  return r;
}
#endif

// Rows of a tile: its sums fill the registers but for one row of B and one number of A.
#if TK_LEVEL == 2
#define TILE_ROWS 12
#elif TK_LEVEL == 1
#define TILE_ROWS 6
#elif defined(__aarch64__)
#define TILE_ROWS 12
#else
#define TILE_ROWS 4
#endif

#define T float
#define FN(name) name##_f32
#define V vector_f32
#define VL (VECTOR_BYTES / 4)
#define MR TILE_ROWS
#define NV 2
#define VFMA VFMA32
#define V4 four_f32
#define V4_FMA FOUR_FMA32
#define GEMM_FMA FMAF
#include "gemm_type.h"
#undef T
#undef FN
#undef V
#undef VL
#undef MR
#undef NV
#undef VFMA
#undef V4
#undef V4_FMA
#undef GEMM_FMA
#define T double
#define FN(name) name##_f64
#define V vector_f64
#define VL (VECTOR_BYTES / 8)
#define MR TILE_ROWS
#define NV 2
#define VFMA VFMA64
#define V4 four_f64
#define V4_FMA FOUR_FMA64
#define GEMM_FMA FMA
#include "gemm_type.h"
#undef T
#undef FN
#undef V
#undef VL
#undef MR
#undef NV
#undef VFMA
#undef V4
#undef V4_FMA
#undef GEMM_FMA
#endif
