// Times the kernels: matrix products, elementwise operations and reductions against memcpy, a small
// convolutional network's layers. Prints "name threads value unit"; peer.py prints the same names.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tensor_kernels.h"

static double now(void) {
  struct timespec t;
  clock_gettime(getenv("CPU_TIME") ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
// The best of several repetitions: other work on the machine only ever adds time.
#define BEST(seconds, repeats, statement)                                                        \
  double seconds = 1e9;                                                                          \
  for (int r_ = 0; r_ < (repeats); r_++) {                                                       \
    double t_ = now();                                                                           \
    statement;                                                                                   \
    t_ = now() - t_;                                                                             \
    if (t_ < seconds) seconds = t_;                                                              \
  }

static float *numbers(int64_t n) {
  float *p = NULL;
  if (posix_memalign((void **)&p, 64, (size_t)n * 4)) exit(1);
  uint32_t s = 1;
  for (int64_t i = 0; i < n; i++) {
    s = s * 1664525u + 1013904223u;
    p[i] = (float)(s >> 8) * 0x1p-23f - 1.0f;
  }
  return p;
}

static void products(int threads) {
  for (int64_t n = 256; n <= 1024; n *= 2) {
    float *a = numbers(n * n), *b = numbers(n * n), *c = numbers(n * n);
    int repeats = n == 256 ? 200 : (n == 512 ? 50 : 15);
    BEST(t, repeats, tk_matmul(TK_F32, 1, n, n, n, a, 0, n, 1, b, 0, n, 1, NULL, c, 0, n, false));
    printf("matmul-%ld %d %.2f GFLOP/s\n", (long)n, threads, 2e-9 * (double)(n * n * n) / t);
    free(a), free(b), free(c);
  }
  // Layers of a small network: x (100 x in) times the transposed weights (out x in).
  int64_t layers[4][2] = {{784, 256}, {256, 128}, {128, 10}, {784, 10}};
  for (int i = 0; i < 4; i++) {
    int64_t k = layers[i][0], n = layers[i][1];
    float *a = numbers(100 * k), *b = numbers(n * k), *c = numbers(100 * n), *bias = numbers(n);
    BEST(t, 300, tk_matmul(TK_F32, 1, 100, n, k, a, 0, k, 1, b, 0, 1, k, bias, c, 0, n, false));
    printf("linear-%ld-%ld %d %.2f GFLOP/s\n", (long)k, (long)n, threads,
           2e-9 * (double)(100 * n * k) / t);
    BEST(u, 300, tk_matmul(TK_F32, 1, n, k, 100, c, 0, 1, n, a, 0, k, 1, NULL, b, 0, k, false));
    printf("linear-grad-%ld-%ld %d %.2f GFLOP/s\n", (long)k, (long)n, threads,
           2e-9 * (double)(100 * n * k) / u);
    free(a), free(b), free(c), free(bias);
  }
  float *a = numbers(64), *b = numbers(64), *c = numbers(64), *bias = numbers(64);
  BEST(t, 50, for (int i = 0; i < 10000; i++)
       tk_matmul(TK_F32, 1, 4, 10, 2, a, 0, 2, 1, b, 0, 1, 2, bias, c, 0, 10, false));
  printf("matmul-4x2x10 %d %.1f ns\n", threads, t / 10000 * 1e9);
  free(a), free(b), free(c), free(bias);
  int64_t n = 4096;
  float *m = numbers(n * n), *x = numbers(n), *y = numbers(n);
  BEST(u, 10, tk_matmul(TK_F32, 1, n, 1, n, m, 0, n, 1, x, 0, 1, 1, NULL, y, 0, 1, false));
  printf("gemv-4096 %d %.2f GB/s\n", threads, 4e-9 * (double)(n * n) / u);
  free(m), free(x), free(y);
}

static void bandwidth(int threads) {
  int64_t n = 16 << 20;
  float *a = numbers(n), *b = numbers(n), *c = numbers(n);
  int64_t one = 1, zero = 0;
  int repeats = 12;
  double bytes = 4e-9 * (double)n;
  BEST(copy, repeats, memcpy(c, a, (size_t)n * 4));
  printf("memcpy %d %.2f GB/s\n", threads, 2 * bytes / copy);
  BEST(t1, repeats, tk_map_binary(TK_ADD, TK_F32, 1, &n, a, &one, b, &one, c, NULL, 0, 0));
  printf("add %d %.2f GB/s\n", threads, 3 * bytes / t1);
  BEST(t2, repeats, tk_map_binary(TK_MUL, TK_F32, 1, &n, a, &one, b, &zero, c, NULL, 0, 0));
  printf("mul-scalar %d %.2f GB/s\n", threads, 2 * bytes / t2);
  BEST(t3, repeats, tk_map_unary(TK_RELU, TK_F32, 1, &n, a, &one, c, NULL, 0, 0));
  printf("relu %d %.2f GB/s\n", threads, 2 * bytes / t3);
  BEST(t4, repeats, tk_map_unary(TK_EXP, TK_F32, 1, &n, a, &one, c, NULL, 0, 0));
  printf("exp %d %.2f GB/s\n", threads, 2 * bytes / t4);
  BEST(t5, repeats, tk_map_unary(TK_TANH, TK_F32, 1, &n, a, &one, c, NULL, 0, 0));
  printf("tanh %d %.2f GB/s\n", threads, 2 * bytes / t5);
  BEST(t6, repeats, tk_map_binary(TK_LT, TK_F32, 1, &n, a, &one, b, &one, c, NULL, 0, 0));
  printf("less %d %.2f GB/s\n", threads, 2.25 * bytes / t6);
  BEST(t7, repeats, tk_reduce(TK_SUM, TK_F32, 1, n, 1, a, c));
  printf("sum %d %.2f GB/s\n", threads, bytes / t7);
  BEST(t8, repeats, tk_reduce(TK_SUM, TK_F32, 1, 4096, 4096, a, c));
  printf("sum-dim0 %d %.2f GB/s\n", threads, bytes / t8);
  BEST(t9, repeats, tk_reduce(TK_SUM, TK_F32, 4096, 4096, 1, a, c));
  printf("sum-dim1 %d %.2f GB/s\n", threads, bytes / t9);
  BEST(t10, repeats, tk_reduce(TK_REDUCE_MAX, TK_F32, 1, n, 1, a, c));
  printf("max %d %.2f GB/s\n", threads, bytes / t10);
  int64_t index;
  BEST(t11, repeats, tk_arg_reduce(TK_REDUCE_MAX, TK_F32, 1, n, 1, a, c, &index));
  printf("argmax %d %.2f GB/s\n", threads, bytes / t11);
  BEST(t12, repeats, tk_softmax_nd(TK_F32, false, 4096, 4096, 1, a, c));
  printf("softmax %d %.2f GB/s\n", threads, 2 * bytes / t12);
  int64_t shape[2] = {4096, 4096}, rows[2] = {4096, 1}, columns[2] = {1, 4096}, row[2] = {0, 1};
  BEST(t13, repeats, tk_map_cast(TK_F32, TK_F32, 2, shape, a, columns, c, NULL));
  printf("transpose-copy %d %.2f GB/s\n", threads, 2 * bytes / t13);
  BEST(t14, repeats, tk_map_binary(TK_ADD, TK_F32, 2, shape, a, rows, b, row, c, NULL, 0, 0));
  printf("add-row %d %.2f GB/s\n", threads, 2 * bytes / t14);
  int64_t small[2] = {1677721, 10}, small_rows[2] = {10, 1};
  BEST(t15, repeats, tk_map_binary(TK_ADD, TK_F32, 2, small, a, small_rows, b, row, c, NULL, 0, 0));
  printf("add-row-of-10 %d %.2f GB/s\n", threads, 2 * bytes / t15);
  BEST(t16, repeats, tk_variance(TK_F32, 1, n, 1, 1.0, a, NULL, c));
  printf("variance %d %.2f GB/s\n", threads, bytes / t16);
  BEST(t17, repeats, tk_cumulative(TK_SUM, TK_F32, 1, n, 1, a, c, NULL));
  printf("cumsum %d %.2f GB/s\n", threads, 2 * bytes / t17);
  free(a), free(b), free(c);
}

// The layers of a LeNet on a batch of 100 pictures of 28 x 28.
static void convolution(int threads) {
  tk_conv shapes[2] = {
      {100, 1, 28, 28, 6, 5, 5, 1, 1, 2, 2, 1, 1, 1, 0, 0},
      {100, 6, 14, 14, 16, 5, 5, 1, 1, 0, 0, 1, 1, 1, 0, 0},
  };
  for (int i = 0; i < 2; i++) {
    tk_conv s = shapes[i];
    if (!tk_conv_prepare(&s)) exit(1);
    float *x = numbers(s.batch * s.in_channels * s.height * s.width);
    float *dx = numbers(s.batch * s.in_channels * s.height * s.width);
    float *w = numbers(s.out_channels * s.in_channels * 25), *dw = numbers(s.out_channels * s.in_channels * 25);
    float *bias = numbers(s.out_channels);
    float *y = numbers(s.batch * s.out_channels * s.out_h * s.out_w);
    BEST(t, 50, tk_conv2d(TK_F32, &s, x, w, bias, y));
    printf("conv%d-forward %d %.1f us\n", i + 1, threads, t * 1e6);
    BEST(u, 50, tk_conv2d_backward_weight(TK_F32, &s, x, y, dw));
    printf("conv%d-weight %d %.1f us\n", i + 1, threads, u * 1e6);
    BEST(v, 50, tk_conv2d_backward_input(TK_F32, &s, y, w, dx));
    printf("conv%d-input %d %.1f us\n", i + 1, threads, v * 1e6);
    tk_pool p = {.planes = s.batch * s.out_channels, .height = s.out_h, .width = s.out_w,
                 .kernel_h = 2, .kernel_w = 2, .stride_h = 2, .stride_w = 2, .dilation_h = 1,
                 .dilation_w = 1, .out_h = s.out_h / 2, .out_w = s.out_w / 2};
    float *z = numbers(p.planes * p.out_h * p.out_w);
    int64_t *index = malloc((size_t)(p.planes * p.out_h * p.out_w) * 8);
    BEST(q, 50, tk_max_pool(TK_F32, &p, y, z, index));
    printf("pool%d-forward %d %.1f us\n", i + 1, threads, q * 1e6);
    BEST(q2, 50, tk_max_pool_backward(TK_F32, &p, z, index, y));
    printf("pool%d-backward %d %.1f us\n", i + 1, threads, q2 * 1e6);
    free(x), free(dx), free(w), free(dw), free(bias), free(y), free(z), free(index);
  }
}

int main(int count, char **arguments) {
  int threads = count > 1 ? atoi(arguments[1]) : 1;
  const char *what = count > 2 ? arguments[2] : "pbc";
  tk_set_threads(threads);
  if (strchr(what, 'p')) products(threads);
  if (strchr(what, 'b')) bandwidth(threads);
  if (strchr(what, 'c')) convolution(threads);
  return 0;
}
