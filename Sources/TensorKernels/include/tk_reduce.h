// Reductions over the middle of a contiguous outer x n x inner array; results are outer x inner.
// The whole of an array is (1, n, 1), the last dimension (outer, n, 1), the first (1, n, inner).
//
// Order of a float sum. inner == 1: fewer than 16 numbers from left to right; else 16 lanes (8 for
// float64), lane i taking elements i, i + 16, …, then a fixed tree; more than 4096 numbers are cut in
// halves at a multiple of 4096. inner > 1: from first to last; more than 4096 are cut the same way.
#ifndef TK_REDUCE_H
#define TK_REDUCE_H
#include <stdbool.h>
#include <stdint.h>

enum {
  TK_SUM, TK_PROD,
  // NaN wins, as in PyTorch. n must be > 0.
  TK_REDUCE_MAX, TK_REDUCE_MIN,
  // Floats only. MEAN is sum / n (NaN for n = 0).
  TK_MEAN, TK_SUM_SQUARES, TK_SUM_ABS, TK_NORM2, TK_LOGSUMEXP,
  // Any dtype in, bool out.
  TK_ANY, TK_ALL,
  // Any dtype in, int64 out.
  TK_COUNT_NONZERO
};
// SUM and PROD of I64, I32, U8 and BOOL give int64 (wrapping); MAX, MIN keep the dtype; the other
// results have the input's dtype unless said otherwise above.
bool tk_reduce(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
               void *out);
// TK_REDUCE_MAX or TK_REDUCE_MIN with the index of the first extreme element (of the first NaN if
// there is one). `values` may be NULL. n > 0. All dtypes.
bool tk_arg_reduce(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                   void *values, int64_t *indices);
// Two-pass mean and variance with divisor max(n - correction, 0); either result may be NULL. Floats.
bool tk_variance(int dtype, int64_t outer, int64_t n, int64_t inner, double correction,
                 const void *a, void *mean, void *variance);
// Running sum/product/max/min along n, from first to last (TK_SUM, TK_PROD, TK_REDUCE_MAX/MIN).
// F32, F64, I64; other integers give int64. `indices` (may be NULL) are filled for MAX/MIN.
bool tk_cumulative(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                   void *out, int64_t *indices);

// Softmax along n. Floats.
bool tk_softmax_nd(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t inner,
                   const void *a, void *out);
// Its gradient from the result y: softmax y * (g - sum(y * g)); logarithm g - exp(y) * sum(g).
bool tk_softmax_backward_nd(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t inner,
                            const void *y, const void *g, void *out);
#endif
