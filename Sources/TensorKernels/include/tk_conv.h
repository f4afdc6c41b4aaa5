// Convolution and pooling, F32 and F64, contiguous batch x channels x height x width.
#ifndef TK_CONV_H
#define TK_CONV_H
#include <stdbool.h>
#include <stdint.h>

// The geometry of a forward convolution. A 1-d one has height 1. Weights are out_channels x
// (in_channels / groups) x kernel_h x kernel_w.
typedef struct {
  int64_t batch, in_channels, height, width;
  int64_t out_channels, kernel_h, kernel_w;
  int64_t stride_h, stride_w, pad_h, pad_w, dilation_h, dilation_w, groups;
  int64_t out_h, out_w;
} tk_conv;

// Fills out_h and out_w; false when the geometry is impossible or numbers overflow.
bool tk_conv_prepare(tk_conv *conv);
// Each output is one chain of fused multiply-adds in (channel, row, column) order of the kernel,
// then + bias (may be NULL).
bool tk_conv2d(int dtype, const tk_conv *conv, const void *x, const void *w, const void *bias,
               void *out);
// Gradient of the input. A transposed convolution is this function: its input is `g`, its result `dx`,
// and `conv` describes the forward convolution that leads back (height, width: the result's).
bool tk_conv2d_backward_input(int dtype, const tk_conv *conv, const void *g, const void *w,
                              void *dx);
// Gradient of the weight: chains over the positions of fixed groups of images, groups added in order.
bool tk_conv2d_backward_weight(int dtype, const tk_conv *conv, const void *x, const void *g,
                               void *dw);

// Pooling windows over `planes` (batch x channels) pictures. `out_h`, `out_w` come from the caller
// (floor or ceil mode). Windows may stick out by the padding.
typedef struct {
  int64_t planes, height, width;
  int64_t kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w, dilation_h, dilation_w;
  int64_t out_h, out_w;
  bool count_padding;      // average pooling: padding counts in the divisor
  int64_t divisor;         // average pooling: 0 is the window's own
} tk_pool;

// `index` gets the position (row * width + column) of each maximum (the first; NaN wins).
bool tk_max_pool(int dtype, const tk_pool *pool, const void *x, void *out, int64_t *index);
bool tk_max_pool_backward(int dtype, const tk_pool *pool, const void *g, const int64_t *index,
                          void *dx);
bool tk_avg_pool(int dtype, const tk_pool *pool, const void *x, void *out);
bool tk_avg_pool_backward(int dtype, const tk_pool *pool, const void *g, void *dx);
// Windows from floor(i * height / out_h) to ceil((i + 1) * height / out_h); only the sizes of `pool`
// are read.
bool tk_adaptive_avg_pool(int dtype, const tk_pool *pool, const void *x, void *out);
bool tk_adaptive_avg_pool_backward(int dtype, const tk_pool *pool, const void *g, void *dx);
bool tk_adaptive_max_pool(int dtype, const tk_pool *pool, const void *x, void *out, int64_t *index);
#endif
