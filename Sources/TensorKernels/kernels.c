// Dispatch: the kernels of kernels_body.h are compiled once per instruction set and chosen when the
// program starts. All variants perform the same operations on every element.
#include "tensor_kernels.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef float v16 __attribute__((vector_size(64), aligned(4)));

#define LEVEL_NAME(name) name##_base
#define LEVEL_TARGET
#include "kernels_body.h"
#undef LEVEL_NAME
#undef LEVEL_TARGET

#if defined(__x86_64__)
#define LEVEL_NAME(name) name##_avx2
#define LEVEL_TARGET __attribute__((target("avx2,fma")))
#include "kernels_body.h"
#undef LEVEL_NAME
#undef LEVEL_TARGET
#define LEVEL_NAME(name) name##_avx512
#define LEVEL_TARGET __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma,prefer-256-bit")))
#undef LEVEL_TARGET
#define LEVEL_TARGET __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma")))
#include "kernels_body.h"
#undef LEVEL_NAME
#undef LEVEL_TARGET
#endif

static int forced = -1;
static int detected = -1;

static int detect(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
    return 2;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return 1;
#endif
  return 0;
}

int tk_level(void) {
  if (detected < 0) detected = detect();
  return forced >= 0 && forced <= detected ? forced : detected;
}

void tk_force_level(int level) { forced = level; }

#if defined(__x86_64__)
#define DISPATCH(name, ...)                                                                      \
  switch (tk_level()) {                                                                          \
    case 2: return name##_avx512(__VA_ARGS__);                                                   \
    case 1: return name##_avx2(__VA_ARGS__);                                                     \
    default: return name##_base(__VA_ARGS__);                                                    \
  }
#else
#define DISPATCH(name, ...) return name##_base(__VA_ARGS__);
#endif

void tk_gemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col,
             const float *b, int64_t b_row, int64_t b_col, const float *bias, float *c,
             int64_t c_row, bool accumulate) {
  DISPATCH(gemm, m, n, k, a, a_row, a_col, b, b_row, b_col, bias, c, c_row, accumulate)
}
void tk_binary(int op, int64_t n, const float *a, int64_t a_step, const float *b, int64_t b_step,
               float *out) {
  DISPATCH(binary, op, n, a, a_step, b, b_step, out)
}
void tk_unary(int op, int64_t n, const float *a, float *out) { DISPATCH(unary, op, n, a, out) }
float tk_sum(int64_t n, const float *a) { DISPATCH(sum, n, a) }
void tk_sum_rows(int64_t rows, int64_t columns, const float *a, int64_t row, float *out) {
  DISPATCH(sum_rows, rows, columns, a, row, out)
}
void tk_softmax(int64_t rows, int64_t columns, const float *a, float *out) {
  DISPATCH(softmax, rows, columns, a, out)
}
void tk_log_softmax(int64_t rows, int64_t columns, const float *a, float *out) {
  DISPATCH(log_softmax, rows, columns, a, out)
}
void tk_log_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g,
                             float *out) {
  DISPATCH(log_softmax_backward, rows, columns, y, g, out)
}
void tk_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g,
                         float *out) {
  DISPATCH(softmax_backward, rows, columns, y, g, out)
}
void tk_sigmoid_backward(int64_t n, const float *y, const float *g, float *out) {
  DISPATCH(sigmoid_backward, n, y, g, out)
}
void tk_axpy(int64_t n, float alpha, const float *g, float *p) { DISPATCH(axpy, n, alpha, g, p) }
void tk_bce(int64_t n, const float *p, const float *y, float *out) { DISPATCH(bce, n, p, y, out) }
void tk_bce_backward(int64_t n, const float *p, const float *y, float scale, float *out) {
  DISPATCH(bce_backward, n, p, y, scale, out)
}
float tk_fma(float a, float b, float c) { return fmaf(a, b, c); }

int64_t tk_atomic_add(int64_t *counter, int64_t amount) {
  return __atomic_add_fetch(counter, amount, __ATOMIC_RELAXED);
}
void tk_atomic_max(int64_t *counter, int64_t value) {
  int64_t before = __atomic_load_n(counter, __ATOMIC_RELAXED);
  while (before < value && !__atomic_compare_exchange_n(counter, &before, value, true,
                                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
  }
}

// MT19937.
void tk_mt_seed(tk_mt *mt, uint32_t seed) {
  mt->state[0] = seed;
  for (int i = 1; i < 624; i++)
    mt->state[i] =
        1812433253u * (mt->state[i - 1] ^ (mt->state[i - 1] >> 30)) + (uint32_t)i;
  mt->index = 624;
}

void tk_mt_seed_array(tk_mt *mt, const uint32_t *key, int32_t length) {
  tk_mt_seed(mt, 19650218u);
  if (length <= 0) return;
  uint32_t *s = mt->state;
  int i = 1, j = 0;
  for (int k = 624 > length ? 624 : length; k > 0; k--) {
    s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
    i++;
    j++;
    if (i >= 624) {
      s[0] = s[623];
      i = 1;
    }
    if (j >= length) j = 0;
  }
  for (int k = 623; k > 0; k--) {
    s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
    i++;
    if (i >= 624) {
      s[0] = s[623];
      i = 1;
    }
  }
  s[0] = 0x80000000u;
  mt->index = 624;
}

static void mt_refill(tk_mt *mt) {
  uint32_t *s = mt->state;
  for (int i = 0; i < 624; i++) {
    uint32_t y = (s[i] & 0x80000000u) | (s[(i + 1) % 624] & 0x7fffffffu);
    s[i] = s[(i + 397) % 624] ^ (y >> 1) ^ ((y & 1) ? 0x9908b0dfu : 0);
  }
  mt->index = 0;
}

uint32_t tk_mt_next(tk_mt *mt) {
  if (mt->index >= 624 || mt->index < 0) mt_refill(mt);
  uint32_t y = mt->state[mt->index++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  y ^= y >> 18;
  return y;
}
