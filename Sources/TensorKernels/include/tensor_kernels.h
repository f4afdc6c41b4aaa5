// Numeric kernels. Every result is a fixed sequence of IEEE operations per element, so the bits do
// not depend on the instruction set, the vector width or the number of threads: a product's element
// is one chain of fused multiply-adds in k order; a sum runs in a fixed number of lanes which are
// then added in a fixed tree. docs/kernels.md explains the order of each family.
//
// Conventions. Strides count elements, may be 0 (broadcast) or negative, and there is one per
// dimension. `dtype` is one of TK_F32 …; a function that returns bool answers false, and writes
// nothing, when it does not know the pair of operation and dtype. No alignment is needed. An output
// may be the same memory as an input only when both have the same strides (in place).
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H
#include <stdbool.h>
#include <stdint.h>

#include "thread_state.h"
#include "tk_conv.h"
#include "tk_elementwise.h"
#include "tk_matmul.h"
#include "tk_random.h"
#include "tk_reduce.h"
#include "tk_training.h"
#include "tk_types.h"

// --- Entry points of the first engine (float32, contiguous); the functions above replace them. ---

// C[m][n] (+)= sum over k of A[m][k] * B[k][n], strides in elements; rows of C are `c_row` apart.
// `bias` (length n, may be NULL) is added last.
void tk_gemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col,
             const float *b, int64_t b_row, int64_t b_col, const float *bias, float *c,
             int64_t c_row, bool accumulate);
// out[i] = a[i * a_step] op b[i * b_step]; steps 0 or 1. Comparisons give 0 or 1 as floats.
void tk_binary(int op, int64_t n, const float *a, int64_t a_step, const float *b, int64_t b_step,
               float *out);
void tk_unary(int op, int64_t n, const float *a, float *out);
float tk_sum(int64_t n, const float *a);
// out[j] = sum over i of a[i * row + j].
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
#endif
