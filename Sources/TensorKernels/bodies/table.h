// The kernels of one instruction level as a table: each level_*.c fills one, dispatch.c chooses.
#ifndef TK_TABLE_H
#define TK_TABLE_H
#include <stddef.h>

#include "../include/tensor_kernels.h"

#define FLOAT_KERNELS(T, S)                                                                        \
  void (*gemm_##S)(int64_t m, int64_t n, int64_t k, const T *a, int64_t a_row, int64_t a_col,      \
                   const T *b, int64_t b_row, int64_t b_col, const T *bias, T *c, int64_t c_row,   \
                   int64_t c_col, bool accumulate, void *scratch);                                 \
  T (*sum_##S)(int64_t n, const T *a, T unused);                                                   \
  void (*spread_##S)(int64_t n, const T *a, T *sum, T *spread);                                    \
  void (*join_spread_##S)(int64_t n1, int64_t n2, T *sum, T *spread, T sum2, T spread2);           \
  void (*add_scaled_##S)(int64_t n, double alpha, const T *x, T *y);                               \
  void (*sgd_##S)(int64_t n, T *p, const T *g, T *buffer, double rate, double momentum,            \
                  double dampening, double decay, bool nesterov, bool first, bool maximize);       \
  void (*adam_##S)(int64_t n, T *p, const T *g, T *m, T *v, T *largest, double rate, double beta1, \
                   double beta2, double epsilon, double decay, bool decoupled,                     \
                   double correction1, double correction2, bool maximize);                         \
  void (*rmsprop_##S)(int64_t n, T *p, const T *g, T *square, T *average, T *buffer, double rate,  \
                      double alpha, double epsilon, double decay, double momentum, bool maximize); \
  void (*adagrad_##S)(int64_t n, T *p, const T *g, T *sum, double rate, double epsilon,            \
                      double decay, bool maximize);                                                \
  void (*channel_stats_##S)(int64_t first, int64_t last, int64_t batch, int64_t channels,          \
                            int64_t inner, const T *x, T *sum, T *mean, T *variance);              \
  void (*batch_norm_##S)(int64_t first, int64_t last, int64_t channels, int64_t inner, const T *x, \
                         const T *mean, const T *variance, const T *weight, const T *bias,         \
                         double epsilon, T *out, T *inverse);                                      \
  void (*batch_norm_sums_##S)(int64_t first, int64_t last, int64_t batch, int64_t channels,        \
                              int64_t inner, const T *x, const T *g, const T *mean,                \
                              const T *inverse, T *products, T *sums);                             \
  void (*batch_norm_input_##S)(int64_t first, int64_t last, int64_t batch, int64_t channels,       \
                               int64_t inner, const T *x, const T *g, const T *mean,               \
                               const T *inverse, const T *weight, const T *products,               \
                               const T *sums, T *dx);                                              \
  void (*layer_norm_##S)(int64_t rows, int64_t n, const T *x, const T *weight, const T *bias,      \
                         double epsilon, T *out, T *mean, T *inverse);                             \
  void (*layer_norm_input_##S)(int64_t rows, int64_t n, const T *x, const T *g, const T *mean,     \
                               const T *inverse, const T *weight, T *dx);                          \
  void (*layer_norm_weights_##S)(int64_t first, int64_t last, int64_t rows, int64_t n, const T *x, \
                                 const T *g, const T *mean, const T *inverse, T *dweight,          \
                                 T *dbias);                                                        \
  void (*conv_image_##S)(const tk_conv *s, int64_t rows, const T *x, const T *w, const T *bias,    \
                         T *out, T *columns, void *scratch);                                       \
  void (*conv_image_input_##S)(const tk_conv *s, int64_t rows, const T *g, const T *w, T *dx,      \
                               T *columns, void *scratch);                                         \
  void (*conv_image_weight_##S)(const tk_conv *s, int64_t rows, const T *x, const T *g, T *sums,   \
                                T *columns, void *scratch);                                        \
  void (*max_pool_##S)(const tk_pool *s, int64_t first, int64_t last, const T *x, T *out,          \
                       int64_t *index);                                                            \
  void (*max_pool_backward_##S)(const tk_pool *s, int64_t first, int64_t last, const T *g,         \
                                const int64_t *index, T *dx);                                      \
  void (*avg_pool_##S)(const tk_pool *s, bool adaptive, int64_t first, int64_t last, const T *x,   \
                       T *out);                                                                    \
  void (*avg_pool_backward_##S)(const tk_pool *s, bool adaptive, int64_t first, int64_t last,      \
                                const T *g, T *dx);                                                \
  void (*adaptive_max_pool_##S)(const tk_pool *s, int64_t first, int64_t last, const T *x, T *out, \
                                int64_t *index);

typedef struct {
  bool (*unary)(int op, int dtype, int64_t n, const void *a, void *out, double p0, double p1);
  // Steps are 0 or 1.
  bool (*binary)(int op, int dtype, int64_t n, const void *a, int64_t sa, const void *b,
                 int64_t sb, void *out, double p0, double p1);
  bool (*ternary)(int op, int dtype, int64_t n, const void *a, int64_t sa, const void *b,
                  int64_t sb, const void *c, int64_t sc, void *out, double p0);
  void (*where)(int64_t size, int64_t n, const uint8_t *c, int64_t sc, const void *a, int64_t sa,
                const void *b, int64_t sb, void *out);
  void (*cast)(int from, int to, int64_t n, const void *a, void *out);
  void (*stream)(void *to, const void *from, int64_t n);
  bool (*reduce)(int op, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                 const void *a, void *out);
  void (*arg_reduce)(bool max, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                     const void *a, void *values, int64_t *indices);
  void (*variance)(int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                   double correction, const void *a, void *mean, void *out);
  void (*cumulative)(int op, int dtype, int64_t outer, int64_t n, int64_t columns, int64_t row,
                     const void *a, void *out, int64_t *indices);
  void (*softmax)(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t columns,
                  int64_t row, const void *a, void *out);
  void (*softmax_backward)(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t columns,
                           int64_t row, const void *y, const void *g, void *out);
  double (*pow)(double x, double y);
  FLOAT_KERNELS(float, f32)
  FLOAT_KERNELS(double, f64)
} tk_table;
#undef FLOAT_KERNELS

extern const tk_table tk_table_base;
#if defined(__x86_64__)
extern const tk_table tk_table_avx2;
extern const tk_table tk_table_avx512;
#endif
const tk_table *tk_kernels(void);

// Room for the packed blocks of one matrix product.
enum { TK_GEMM_SCRATCH = (2048 * 256 + 256 * 160 + 64) * 8 };
// At least `bytes` of memory of the calling thread, aligned to 64, kept for the next call; NULL when
// there is none. Slot 0 belongs to matrix products, 1 to the patches of convolutions, 2 to sums of
// their weights.
void *tk_scratch(int slot, int64_t bytes);
// Calls body(context, part) for every part of 0 ..< parts, on several threads.
void tk_parallel(int64_t parts, void (*body)(void *context, int64_t part), void *context);
// How many parts work of about `nanoseconds` should be cut into: 1 when it is not worth a thread.
int64_t tk_parts(double nanoseconds);
// True inside tk_parallel.
bool tk_is_parallel(void);
#endif
