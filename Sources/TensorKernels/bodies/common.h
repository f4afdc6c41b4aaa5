// What all kernel bodies share: the level being compiled, fused multiply-add, exact rounding helpers
// and vector types. Included first by each level_*.c, which defines TK_LEVEL (0, 1, 2).
#ifndef TK_COMMON_H
#define TK_COMMON_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../include/tensor_kernels.h"

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
// IVDEP permits vector code; loops that do not profit stay as they are.
#pragma clang diagnostic ignored "-Wpass-failed"
#define IVDEP _Pragma("clang loop vectorize(assume_safety)")
#else
#define IVDEP _Pragma("GCC ivdep")
#endif

#define INLINE static inline __attribute__((always_inline))
#define COUNT(a) ((int64_t)(sizeof(a) / sizeof((a)[0])))

INLINE uint64_t bits_of(double x) {
  uint64_t u;
  memcpy(&u, &x, 8);
  return u;
}
INLINE double double_of(uint64_t u) {
  double x;
  memcpy(&x, &u, 8);
  return x;
}
INLINE uint32_t bits_of_float(float x) {
  uint32_t u;
  memcpy(&u, &x, 4);
  return u;
}
INLINE float float_of(uint32_t u) {
  float x;
  memcpy(&x, &u, 4);
  return x;
}

// Fused multiply-add: the instruction where there is one, otherwise exact software.
#if TK_LEVEL > 0 || defined(__aarch64__) || defined(__FMA__)
#define TK_HARDWARE_FMA 1
#define FMAF(a, b, c) __builtin_fmaf(a, b, c)
#define FMA(a, b, c) __builtin_fma(a, b, c)
#else
#include "soft_fma.h"
#define FMAF(a, b, c) soft_fmaf(a, b, c)
#define FMA(a, b, c) soft_fma(a, b, c)
#endif

// Rounding to even and its relatives. The builtins become instructions where the level has them;
// elsewhere they would call the C library, so they are built from additions.
#if TK_LEVEL > 0 || defined(__aarch64__) || defined(__SSE4_1__)
INLINE float rint_f32(float x) { return __builtin_rintf(x); }
INLINE double rint_f64(double x) { return __builtin_rint(x); }
INLINE float floor_f32(float x) { return __builtin_floorf(x); }
INLINE double floor_f64(double x) { return __builtin_floor(x); }
INLINE float ceil_f32(float x) { return __builtin_ceilf(x); }
INLINE double ceil_f64(double x) { return __builtin_ceil(x); }
INLINE float trunc_f32(float x) { return __builtin_truncf(x); }
INLINE double trunc_f64(double x) { return __builtin_trunc(x); }
#else
INLINE float rint_f32(float x) {
  float a = __builtin_fabsf(x);
  float r = (a + 0x1p23f) - 0x1p23f;
  r = __builtin_copysignf(r, x);
  return a < 0x1p23f ? r : x;
}
INLINE double rint_f64(double x) {
  double a = __builtin_fabs(x);
  double r = (a + 0x1p52) - 0x1p52;
  r = __builtin_copysign(r, x);
  return a < 0x1p52 ? r : x;
}
INLINE float floor_f32(float x) {
  float r = rint_f32(x);
  return __builtin_copysignf(r > x ? r - 1.0f : r, x);
}
INLINE double floor_f64(double x) {
  double r = rint_f64(x);
  return __builtin_copysign(r > x ? r - 1.0 : r, x);
}
INLINE float ceil_f32(float x) {
  float r = rint_f32(x);
  return __builtin_copysignf(r < x ? r + 1.0f : r, x);
}
INLINE double ceil_f64(double x) {
  double r = rint_f64(x);
  return __builtin_copysign(r < x ? r + 1.0 : r, x);
}
INLINE float trunc_f32(float x) {
  return __builtin_copysignf(floor_f32(__builtin_fabsf(x)), x);
}
INLINE double trunc_f64(double x) {
  return __builtin_copysign(floor_f64(__builtin_fabs(x)), x);
}
#endif

// Widest vectors of the level, in bytes.
#if TK_LEVEL == 2
#define VECTOR_BYTES 64
#elif TK_LEVEL == 1
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef float vector_f32 __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
typedef double vector_f64 __attribute__((vector_size(VECTOR_BYTES), aligned(8), may_alias));
typedef float vector_f32_32 __attribute__((vector_size(32), aligned(4), may_alias));
// The fixed lanes of sums: 16 floats, 8 doubles, whatever the level.
typedef float lanes_f32 __attribute__((vector_size(64), aligned(4), may_alias));
typedef double lanes_f64 __attribute__((vector_size(64), aligned(8), may_alias));
#endif
