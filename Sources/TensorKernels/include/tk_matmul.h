// Matrix products.
#ifndef TK_MATMUL_H
#define TK_MATMUL_H
#include <stdbool.h>
#include <stdint.h>

// For each of `batch` problems: C[m][n] (+)= sum over k of A[m][k] * B[k][n], then + bias[n] (bias
// may be NULL; it is the same for all problems and all rows). Any strides for A and B, 0 and
// negative ones too; rows of C are `c_row` apart, its columns adjacent. With `accumulate` each chain
// starts from the value in C, otherwise from 0. Dtypes: F32, F64 (each element one chain of fused
// multiply-adds in k order) and I64, I32 (wrapping). C overlaps no input.
bool tk_matmul(int dtype, int64_t batch, int64_t m, int64_t n, int64_t k, const void *a,
               int64_t a_batch, int64_t a_row, int64_t a_col, const void *b, int64_t b_batch,
               int64_t b_row, int64_t b_col, const void *bias, void *c, int64_t c_batch,
               int64_t c_row, bool accumulate);
#endif
