// Numeric kernels. Every result is a fixed sequence of IEEE operations per element, so the bits do
// not depend on the instruction set, the vector width or the number of threads: a product's element
// is one chain of fused multiply-adds in k order; a sum runs in 16 lanes (lane i takes elements
// i, i + 16, …), which are then added in a fixed tree.
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H
#include <stdbool.h>
#include <stdint.h>

#include "thread_state.h"

// C[m][n] (+)= sum over k of A[m][k] * B[k][n], strides in elements; rows of C are `c_row` apart.
// `bias` (length n, may be NULL) is added last.
void tk_gemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col,
             const float *b, int64_t b_row, int64_t b_col, const float *bias, float *c,
             int64_t c_row, bool accumulate);

enum {
  TK_ADD, TK_SUB, TK_MUL, TK_DIV, TK_MAX, TK_MIN, TK_POW,
  TK_EQ, TK_NE, TK_LT, TK_LE, TK_GT, TK_GE
};
// out[i] = a[i * a_step] op b[i * b_step]; steps 0 or 1. Comparisons give 0 or 1.
void tk_binary(int op, int64_t n, const float *a, int64_t a_step, const float *b, int64_t b_step,
               float *out);

enum {
  TK_NEG, TK_EXP, TK_LOG, TK_SQRT, TK_ABS, TK_SIGMOID, TK_TANH, TK_RELU, TK_RECIPROCAL, TK_SQUARE,
  TK_SIN, TK_COS, TK_FLOOR, TK_CEIL, TK_ROUND, TK_SIGN, TK_LOG1P
};
void tk_unary(int op, int64_t n, const float *a, float *out);

float tk_sum(int64_t n, const float *a);
// out[j] = sum over i of a[i * row + j], in the order of i.
void tk_sum_rows(int64_t rows, int64_t columns, const float *a, int64_t row, float *out);
// Softmax and its logarithm over rows of `columns` numbers.
void tk_softmax(int64_t rows, int64_t columns, const float *a, float *out);
void tk_log_softmax(int64_t rows, int64_t columns, const float *a, float *out);
// gradient of log-softmax: g - exp(y) * sum(g) per row.
void tk_log_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g,
                             float *out);
void tk_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g, float *out);
void tk_sigmoid_backward(int64_t n, const float *y, const float *g, float *out);
// p += alpha * g, fused.
void tk_axpy(int64_t n, float alpha, const float *g, float *p);
// Binary cross entropy per element, and its gradient times `scale`.
void tk_bce(int64_t n, const float *p, const float *y, float *out);
void tk_bce_backward(int64_t n, const float *p, const float *y, float scale, float *out);
float tk_fma(float a, float b, float c);
// 0: baseline, 1: AVX2 with FMA, 2: AVX-512. Set to force a path in tests; -1 is automatic.
void tk_force_level(int level);
int tk_level(void);

// Atomic counters: adds and gives the new value; raises to at least a value.
int64_t tk_atomic_add(int64_t *counter, int64_t amount);
void tk_atomic_max(int64_t *counter, int64_t value);

// MT19937 (Matsumoto and Nishimura, 1998).
typedef struct {
  uint32_t state[624];
  int32_t index;
} tk_mt;
void tk_mt_seed(tk_mt *mt, uint32_t seed);
void tk_mt_seed_array(tk_mt *mt, const uint32_t *key, int32_t length);
uint32_t tk_mt_next(tk_mt *mt);
#endif
