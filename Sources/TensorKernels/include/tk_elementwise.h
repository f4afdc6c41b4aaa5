// Elementwise operations on n-dimensional strided arrays.
#ifndef TK_ELEMENTWISE_H
#define TK_ELEMENTWISE_H
#include <stdbool.h>
#include <stdint.h>

enum { TK_MAX_RANK = 32 };

// Binary operations. p0 is a parameter of those that name it.
enum {
  // All dtypes but BOOL; integers wrap. DIV, POW: of integers see below.
  TK_ADD, TK_SUB, TK_MUL,
  TK_DIV,        // floats; integers: towards zero, 0 when dividing by 0 (check before)
  TK_MAX, TK_MIN,  // NaN wins; BOOL too
  TK_POW,        // floats; integers: negative exponents give 0, ±1
  // All dtypes; the result is BOOL.
  TK_EQ, TK_NE, TK_LT, TK_LE, TK_GT, TK_GE,
  // All dtypes, non-zero is true; the result is BOOL.
  TK_AND, TK_OR, TK_XOR,
  // Division rounded down and its remainder (sign of b), C's remainder (sign of a). Not BOOL.
  TK_FLOOR_DIV, TK_REMAINDER, TK_FMOD,
  // Integers and BOOL.
  TK_BIT_AND, TK_BIT_OR, TK_BIT_XOR, TK_SHIFT_LEFT, TK_SHIFT_RIGHT,
  // Floats from here on.
  TK_ATAN2, TK_HYPOT, TK_COPYSIGN, TK_XLOGY,
  TK_ADD_SCALED,      // fma(b, p0, a)
  TK_SQUARED_DIFF,    // (a - b)^2
  TK_ABS_DIFF,
  TK_SMOOTH_L1,       // d = |a - b|: d < p0 ? d^2 / (2 p0) : d - p0 / 2
  TK_SMOOTH_L1_GRAD,  // d/da of it
  TK_HUBER,           // d < p0 ? d^2 / 2 : p0 (d - p0 / 2)
  TK_HUBER_GRAD,
  TK_BCE,             // a probability, b target: (b - 1) max(log1p(-a), -100) - b max(log a, -100)
  TK_BCE_GRAD,        // p0 (a - b) / max((1 - a) a, 1e-12)
  TK_BCE_LOGITS,      // (1 - b) a + log(1 + exp(-a)), without overflow
  TK_BCE_LOGITS_GRAD,  // p0 (sigmoid(a) - b)
  TK_KL,              // a log-probability, b target: b > 0 ? b (log b - a) : 0
  // Gradients: b is the gradient of the result, a the result y or the input x.
  TK_SIGMOID_GRAD,    // y: (b (1 - y)) y
  TK_TANH_GRAD,       // y: b (1 - y^2)
  TK_RELU_GRAD,       // x or y: x <= 0 ? 0 : b (NaN lets b pass)
  TK_LEAKY_RELU_GRAD,  // x, slope p0
  TK_ELU_GRAD,        // x, alpha p0
  TK_SELU_GRAD,       // x
  TK_GELU_GRAD, TK_GELU_TANH_GRAD, TK_SILU_GRAD, TK_MISH_GRAD,  // x
  TK_SOFTPLUS_GRAD,   // x, beta p0, threshold p1
  TK_LOGSIGMOID_GRAD, TK_HARDSIGMOID_GRAD, TK_HARDSWISH_GRAD,  // x
  TK_CLAMP_GRAD,      // x: p0 <= x <= p1 ? b : 0
  TK_ABS_GRAD,        // x: b sign(x)
  TK_SQRT_GRAD,       // y: b / (2 y)
  TK_RECIPROCAL_GRAD,  // y: -b y^2
  TK_RSQRT_GRAD       // y: -b y^3 / 2
};

// Unary operations with parameters p0, p1.
enum {
  TK_NEG,  // not BOOL
  TK_EXP, TK_LOG, TK_SQRT,
  TK_ABS,  // not BOOL
  TK_SIGMOID, TK_TANH,
  TK_RELU, TK_RECIPROCAL,
  TK_SQUARE,  // not BOOL
  TK_SIN, TK_COS, TK_FLOOR, TK_CEIL,
  TK_ROUND,  // to even
  TK_SIGN,   // not BOOL
  TK_LOG1P,
  TK_EXP2, TK_EXPM1, TK_LOG2, TK_LOG10, TK_TAN, TK_ASIN, TK_ACOS, TK_ATAN, TK_SINH, TK_COSH,
  TK_ASINH, TK_ACOSH, TK_ATANH, TK_ERF, TK_ERFC, TK_RSQRT, TK_TRUNC, TK_FRAC,
  TK_GELU, TK_GELU_TANH, TK_SILU, TK_MISH,
  TK_SOFTPLUS,  // beta p0, threshold p1
  TK_LOGSIGMOID,
  TK_LEAKY_RELU,  // slope p0
  TK_ELU,         // alpha p0
  TK_SELU, TK_RELU6, TK_HARDSIGMOID, TK_HARDSWISH,
  TK_CLAMP,       // into p0 … p1 (an end may be infinite); NaN stays; integers too
  TK_POW_SCALAR,  // x^p0, p0 rounded to the dtype
  // The result is BOOL. NOT takes all dtypes; the others floats (integers: false, false, true).
  TK_NOT, TK_ISNAN, TK_ISINF, TK_ISFINITE,
  TK_BIT_NOT      // integers; BOOL: not
};

// Ternary operations.
enum {
  TK_FMA,      // fma(a, b, c); integers a * b + c
  TK_ADDCMUL,  // fma(p0 * b, c, a), floats
  TK_ADDCDIV,  // a + p0 * b / c, floats
  TK_LERP,     // a + c (b - a) for |c| < 0.5, else b - (b - a)(1 - c), floats
  TK_CLAMP_TENSORS,  // min(max(a, b), c); NaN wins
  TK_MASK_SCALE      // a * b * c from left to right (dropout: value, mask as dtype, scale)
};

// out = op(a) etc. over `rank` (0 … 32) dimensions of `shape`. `out_strides` may be NULL: row-major.
// Inputs have the dtype given; the result has it too unless the table above says BOOL.
bool tk_map_unary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                  const int64_t *a_strides, void *out, const int64_t *out_strides, double p0,
                  double p1);
bool tk_map_binary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                   const int64_t *a_strides, const void *b, const int64_t *b_strides, void *out,
                   const int64_t *out_strides, double p0, double p1);
bool tk_map_ternary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                    const int64_t *a_strides, const void *b, const int64_t *b_strides,
                    const void *c, const int64_t *c_strides, void *out, const int64_t *out_strides,
                    double p0);
// out = condition ? a : b; the condition is BOOL.
bool tk_map_where(int dtype, int rank, const int64_t *shape, const uint8_t *condition,
                  const int64_t *condition_strides, const void *a, const int64_t *a_strides,
                  const void *b, const int64_t *b_strides, void *out, const int64_t *out_strides);
// Conversion, and copying when both dtypes are equal. Floats to integers: towards zero, out of range
// and NaN saturate to the lowest value (int64, int32) or wrap (uint8); to BOOL: non-zero is true.
bool tk_map_cast(int from, int to, int rank, const int64_t *shape, const void *a,
                 const int64_t *a_strides, void *out, const int64_t *out_strides);
// n elements of one value (pointed to).
void tk_fill(int dtype, int64_t n, const void *value, void *out);
// out[i] = start + i * step (floats: fma(i, step, start)).
bool tk_iota(int dtype, int64_t n, double start, double step, void *out);

// The same on one row of n elements, whose inputs are contiguous (step 1) or one value repeated
// (step 0): less to work out for small arrays.
bool tk_row_unary(int op, int dtype, int64_t n, const void *a, void *out, double p0, double p1);
bool tk_row_binary(int op, int dtype, int64_t n, const void *a, int64_t a_step, const void *b,
                   int64_t b_step, void *out, double p0, double p1);

// Counts the true bytes; copies the elements (of `size` bytes) whose byte is true, gives their number.
int64_t tk_count_true(int64_t n, const uint8_t *mask);
int64_t tk_masked_select(int64_t size, int64_t n, const uint8_t *mask, const void *a, void *out);
// out[o][i][:] = a[o][index[i]][:], a is outer x n x inner contiguous, out outer x count x inner.
// Indices must be in 0 ..< n: check before.
void tk_index_select(int64_t size, int64_t outer, int64_t n, int64_t inner, const void *a,
                     int64_t count, const int64_t *index, void *out);
// target[o][index[i]][:] += source[o][i][:], in the order of i. F32, F64, I64.
bool tk_index_add(int dtype, int64_t outer, int64_t n, int64_t inner, void *target, int64_t count,
                  const int64_t *index, const void *source);
// out[o][i][j] = a[o][index[o][i][j]][j]; index is outer x count x inner. Indices in range.
void tk_gather(int64_t size, int64_t outer, int64_t n, int64_t inner, const void *a, int64_t count,
               const int64_t *index, void *out);
// target[o][index[o][i][j]][j] += source[o][i][j], in the order of i. F32, F64, I64.
bool tk_scatter_add(int dtype, int64_t outer, int64_t n, int64_t inner, void *target, int64_t count,
                    const int64_t *index, const void *source);
#endif
