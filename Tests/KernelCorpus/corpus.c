// The program list. Inputs come from integer arithmetic only; all NaNs count as one value, since
// their sign and payload are the processor's.
#include "kernel_corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tensor_kernels.h"

static uint64_t state;   // of the digest
static uint64_t seed;    // of the inputs

static void mix(uint64_t word) {
  state = (state ^ word) * 0x100000001b3u;
  state ^= state >> 29;
}
static uint64_t next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}
static void add_floats(int64_t n, const float *p) {
  for (int64_t i = 0; i < n; i++) {
    uint32_t u;
    memcpy(&u, p + i, 4);
    mix((u & 0x7fffffffu) > 0x7f800000u ? 0x7fc00000u : u);
  }
}
static void add_doubles(int64_t n, const double *p) {
  for (int64_t i = 0; i < n; i++) {
    uint64_t u;
    memcpy(&u, p + i, 8);
    mix((u & 0x7fffffffffffffffu) > 0x7ff0000000000000u ? 0x7ff8000000000000u : u);
  }
}
static void add_bytes(int64_t n, const void *p) {
  for (int64_t i = 0; i < n; i++) mix(((const uint8_t *)p)[i]);
}
static void add(int dtype, int64_t n, const void *p) {
  if (dtype == TK_F32) add_floats(n, p);
  else if (dtype == TK_F64) add_doubles(n, p);
  else add_bytes(n * tk_size(dtype), p);
}
static void *room(int64_t bytes) {
  void *p = calloc((size_t)(bytes > 0 ? bytes + 64 : 64), 1);
  if (p == NULL) exit(2);
  return p;
}

// Kinds of numbers: of moderate size, of any exponent with special values, in (0, 1).
enum { MODERATE, ANY, UNIT, POSITIVE };
static const double specials[] = {0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 3.0, -3.0, 1e-40, -1e-40,
                                  0x1p-149, 0x1p-126, 0x1.fffffep127, 88.7, -88.7, 104.0, -104.5,
                                  1e9, -1e9, 1e22, 3.1415927410125732, 1.5707963705062866};
static double number(int kind) {
  uint64_t u = next();
  double unit = (double)(u >> 11) * 0x1p-53;
  if (kind == UNIT) return unit;
  if (kind == POSITIVE) return unit * 8.0 + 0x1p-20;
  if (kind == MODERATE) return unit * 4.0 - 2.0;
  switch (u & 15) {
    case 0: {
      uint64_t i = (u >> 4) % (sizeof specials / sizeof specials[0] + 3);
      if (i >= sizeof specials / sizeof specials[0]) {
        uint64_t bits = i & 1 ? 0x7ff0000000000000u : (i & 2 ? 0xfff0000000000000u : 0x7ff8000000000000u);
        double d;
        memcpy(&d, &bits, 8);
        return d;
      }
      return specials[i];
    }
    case 1: case 2: case 3: {
      // Any exponent of a float.
      uint64_t bits = (u & 0x800fffffffffffffu) | ((896 + (u >> 53) % 254) << 52);
      double d;
      memcpy(&d, &bits, 8);
      return d;
    }
    case 4: case 5: return (unit - 0.5) * 200.0;
    case 6: return (double)(int64_t)((unit - 0.5) * 20.0);
    default: return (unit - 0.5) * 8.0;
  }
}
static void *values(int dtype, int64_t n, int kind) {
  char *p = room(n * tk_size(dtype));
  for (int64_t i = 0; i < n; i++) {
    switch (dtype) {
      case TK_F32: ((float *)p)[i] = (float)number(kind); break;
      case TK_F64: ((double *)p)[i] = number(kind); break;
      case TK_I64:
        ((int64_t *)p)[i] = kind == ANY && (next() & 15) == 0 ? (int64_t)next() : (int64_t)(next() % 41) - 20;
        break;
      case TK_I32:
        ((int32_t *)p)[i] = kind == ANY && (next() & 15) == 0 ? (int32_t)next() : (int32_t)(next() % 41) - 20;
        break;
      case TK_U8: ((uint8_t *)p)[i] = (uint8_t)next(); break;
      default: ((uint8_t *)p)[i] = next() & 1; break;
    }
  }
  return p;
}

// --- Matrix products ---

static void product(int dtype, int64_t batch, int64_t m, int64_t n, int64_t k, bool at, bool bt,
                    bool with_bias, bool accumulate, int64_t gap) {
  int64_t size = batch * m * (n + gap);
  void *a = values(dtype, batch * m * k + 1, MODERATE), *b = values(dtype, batch * k * n + 1, MODERATE);
  void *bias = values(dtype, n + 1, MODERATE), *c = values(dtype, size + 1, MODERATE);
  tk_matmul(dtype, batch, m, n, k, a, m * k, at ? 1 : k, at ? m : 1, b, k * n, bt ? 1 : n,
            bt ? k : 1, with_bias ? bias : NULL, c, m * (n + gap), n + gap, accumulate);
  add(dtype, size, c);
  free(a), free(b), free(bias), free(c);
}
static void products(int dtype) {
  static const int64_t shapes[][3] = {
      {1, 1, 1}, {4, 10, 2}, {4, 1, 10}, {10, 10, 4}, {7, 17, 33}, {23, 31, 100}, {6, 5, 0},
      {3, 16, 1}, {13, 48, 65}, {1, 100, 300}, {100, 1, 300}, {40, 2, 17}, {17, 3, 500},
      {5, 33, 700}, {25, 24, 513}, {97, 61, 257}, {64, 64, 64}};
  int i = 0;
  for (unsigned s = 0; s < sizeof shapes / sizeof shapes[0]; s++)
    for (int t = 0; t < 4; t++, i++)
      product(dtype, 1 + (i % 5 == 4), shapes[s][0], shapes[s][1], shapes[s][2], t & 1, t >> 1,
              i % 3 == 0, i % 4 == 1, i % 2 * 3);
  product(dtype, 1, 150, 190, 170, false, true, true, false, 0);
  product(dtype, 1, 310, 50, 150, true, false, false, true, 1);
  product(dtype, 9, 20, 70, 90, false, false, true, false, 0);
  // Vectors on either side of large matrices.
  for (int t = 0; t < 4; t++) {
    product(dtype, 1, 1, 1300 - t, 203, t & 1, t >> 1, t & 1, t == 2, 0);
    product(dtype, 1, 1301 - t, 1, 202, t & 1, t >> 1, t >> 1, t == 1, t & 1);
  }
  // A row broadcast over all problems, and negative strides.
  float *a = values(TK_F32, 200, MODERATE), *b = values(TK_F32, 200, MODERATE), c[200];
  tk_matmul(TK_F32, 2, 5, 7, 9, a + 100, 0, -9, 1, b, 0, 0, 1, NULL, c, 35, 7, false);
  add(TK_F32, 70, c);
  free(a), free(b);
}
static void products_f32(void) { products(TK_F32); }
static void products_f64(void) { products(TK_F64); }
static void products_int(void) {
  product(TK_I64, 2, 5, 7, 9, true, false, true, false, 0);
  product(TK_I64, 1, 8, 3, 4, false, true, false, true, 2);
  product(TK_I32, 1, 5, 7, 9, false, false, true, false, 0);
}

// --- Elementwise ---

static const double parameters[][2] = {{1.0, 20.0}, {0.25, 2.5}, {3.0, 4.0}, {0.5, 1.0}, {2.0, -1.0}, {-1.7, 3.0}};
static void unary_all(int dtype, int64_t n) {
  int64_t one = 1;
  void *a = values(dtype, n, ANY), *out = room(n * 8);
  for (int op = TK_NEG; op <= TK_BIT_NOT; op++) {
    int rounds = op == TK_SOFTPLUS || op == TK_LEAKY_RELU || op == TK_ELU || op == TK_CLAMP || op == TK_POW_SCALAR ? 6 : 1;
    for (int r = 0; r < rounds; r++) {
      if (!tk_map_unary(op, dtype, 1, &n, a, &one, out, NULL, parameters[r][0], parameters[r][1])) continue;
      bool boolean = op >= TK_NOT && op <= TK_ISFINITE;
      add(boolean ? TK_BOOL : dtype, n, out);
    }
  }
  free(a), free(out);
}
static void binary_all(int dtype, int64_t n) {
  int64_t one = 1, zero = 0;
  void *a = values(dtype, n, ANY), *b = values(dtype, n, ANY), *out = room(n * 8);
  for (int op = TK_ADD; op <= TK_RSQRT_GRAD; op++) {
    bool boolean = op >= TK_EQ && op <= TK_XOR;
    for (int r = 0; r < 3; r++) {
      // Both arrays, then the second and the first a single number.
      if (!tk_map_binary(op, dtype, 1, &n, a, r == 2 ? &zero : &one, b, r == 1 ? &zero : &one, out,
                         NULL, 0.75, 5.0))
        continue;
      add(boolean ? TK_BOOL : dtype, n, out);
    }
  }
  for (int op = TK_FMA; op <= TK_MASK_SCALE; op++)
    for (int r = 0; r < 2; r++)
      if (tk_map_ternary(op, dtype, 1, &n, a, &one, b, r ? &zero : &one, a, &one, out, NULL, 0.3))
        add(dtype, n, out);
  free(a), free(b), free(out);
}
static void unary_f32(void) {
  unary_all(TK_F32, 3001);
  unary_all(TK_F32, 60013);
}
static void unary_f64(void) { unary_all(TK_F64, 4003); }
static void binary_f32(void) { binary_all(TK_F32, 40009); }
static void binary_f64(void) { binary_all(TK_F64, 3001); }
static void elementwise_int(void) {
  for (int dtype = TK_I64; dtype <= TK_BOOL; dtype++) {
    unary_all(dtype, 1003);
    binary_all(dtype, 1003);
  }
}
static void casts(void) {
  int64_t n = 5003, one = 1;
  for (int from = TK_F32; from <= TK_BOOL; from++) {
    void *a = values(from, n, ANY), *out = room(n * 8);
    for (int to = TK_F32; to <= TK_BOOL; to++) {
      tk_map_cast(from, to, 1, &n, a, &one, out, NULL);
      add(to, n, out);
    }
    free(a), free(out);
  }
}

// Shapes with broadcast, transposed, sliced and reversed operands.
static void strided(void) {
  int64_t shape[4] = {3, 5, 7, 11};
  int64_t whole[4] = {385, 77, 11, 1}, row[4] = {0, 0, 0, 1}, column[4] = {5 * 7, 7, 1, 0};
  int64_t mixed[4] = {1, 3, 15, 105}, back[4] = {385, -77, 11, -1}, none[4] = {0, 0, 0, 0};
  int64_t sliced[4] = {2 * 385 * 2, 77 * 2, 11 * 2, 2};
  const int64_t *kinds[] = {whole, row, column, mixed, back, none, sliced};
  int64_t offset[] = {0, 0, 0, 0, 4 * 77 + 10, 0, 0};
  int64_t total = 3 * 5 * 7 * 11;
  for (int dtype = TK_F32; dtype <= TK_U8; dtype++) {
    int64_t size = tk_size(dtype);
    char *a = values(dtype, 8 * total, MODERATE), *b = values(dtype, 8 * total, MODERATE);
    char *out = room(8 * total * size);
    uint8_t *mask = values(TK_BOOL, 8 * total, MODERATE);
    for (int x = 0; x < 7; x++)
      for (int y = 0; y < 7; y++) {
        tk_map_binary(TK_SUB, dtype, 4, shape, a + offset[x] * size, kinds[x], b + offset[y] * size,
                      kinds[y], out, NULL, 0, 0);
        add(dtype, total, out);
        tk_map_binary(TK_LT, dtype, 4, shape, a + offset[x] * size, kinds[x], b + offset[y] * size,
                      kinds[y], out, NULL, 0, 0);
        add(TK_BOOL, total, out);
        tk_map_where(dtype, 4, shape, mask + offset[y], kinds[y], a + offset[x] * size, kinds[x], b, whole,
                     out, mixed);
        add(dtype, total, out);
      }
    for (int x = 0; x < 7; x++) {
      tk_map_unary(TK_SQUARE, dtype, 4, shape, a + offset[x] * size, kinds[x], out, mixed, 0, 0);
      add(dtype, total, out);
      tk_map_cast(dtype, TK_F64, 4, shape, a + offset[x] * size, kinds[x], out, NULL);
      add(TK_F64, total, out);
    }
    free(a), free(b), free(out), free(mask);
  }
  // Large enough for threads, and for results written past the caches.
  int64_t big[2] = {1300, 1001}, rows[2] = {1001, 1}, turned[2] = {1, 1300}, line[2] = {0, 1}, side[2] = {1, 0};
  int64_t n = 1300 * 1001;
  float *a = values(TK_F32, n, MODERATE), *b = values(TK_F32, n, MODERATE), *c = room(n * 4);
  const int64_t *second[] = {rows, turned, line, side};
  for (int i = 0; i < 4; i++) {
    tk_map_binary(TK_MUL, TK_F32, 2, big, a, rows, b, second[i], c, NULL, 0, 0);
    add(TK_F32, n, c);
    tk_map_cast(TK_F32, TK_F32, 2, big, b, second[i], c, NULL);
    add(TK_F32, n, c);
  }
  int64_t narrow[2] = {100100, 13}, narrow_rows[2] = {13, 1};
  tk_map_binary(TK_ADD, TK_F32, 2, narrow, a, narrow_rows, b, line, c, NULL, 0, 0);
  add(TK_F32, n, c);
  tk_map_unary(TK_NEG, TK_F32, 2, big, c, rows, c, NULL, 0, 0);
  add(TK_F32, n, c);
  free(a), free(b), free(c);
}

static void moving(void) {
  int64_t n = 1003;
  float *a = values(TK_F32, n * 7, MODERATE), *out = room(n * 7 * 8);
  uint8_t *mask = values(TK_BOOL, n, MODERATE);
  mix((uint64_t)tk_count_true(n, mask));
  mix((uint64_t)tk_masked_select(4, n, mask, a, out));
  add(TK_F32, n, out);
  int64_t index[50];
  for (int i = 0; i < 50; i++) index[i] = (int64_t)(next() % 17);
  tk_index_select(4, 3, 17, 7, a, 50, index, out);
  add(TK_F32, 3 * 50 * 7, out);
  tk_index_add(TK_F32, 3, 17, 7, out, 50, index, a);
  add(TK_F32, 3 * 17 * 7, out);
  tk_gather(4, 5, 17, 2, a, 5, index, out);
  add(TK_F32, 50, out);
  tk_scatter_add(TK_F32, 5, 17, 2, out, 5, index, a);
  add(TK_F32, 5 * 17 * 2, out);
  for (int dtype = TK_F32; dtype <= TK_I32; dtype++) {
    tk_iota(dtype, 1000, 0.1, 1.3, out);
    add(dtype, 1000, out);
    tk_fill(dtype, 100, a, out);
    add(dtype, 100, out);
  }
  free(a), free(out), free(mask);
}

// --- Reductions ---

static void reductions(int dtype) {
  static const int64_t shapes[][3] = {{1, 0, 1}, {1, 1, 1}, {1, 7, 1}, {1, 15, 1}, {1, 16, 1}, {1, 17, 1},
                                      {1, 1000, 1}, {1, 4096, 1}, {1, 4097, 1}, {1, 30011, 1}, {9, 33, 1},
                                      {1, 5, 3}, {3, 7, 5}, {2, 100, 33}, {1, 9001, 3}, {700, 513, 1},
                                      {1, 300, 1301}, {2, 3, 70000}, {4, 0, 3}, {1, 700003, 1}};
  for (unsigned s = 0; s < sizeof shapes / sizeof shapes[0]; s++) {
    int64_t outer = shapes[s][0], n = shapes[s][1], inner = shapes[s][2], results = outer * inner;
    void *a = values(dtype, outer * n * inner, s % 2 ? MODERATE : ANY);
    void *out = room(results * 8);
    int64_t *index = room(results * 8);
    for (int op = TK_SUM; op <= TK_COUNT_NONZERO; op++) {
      memset(out, 0, (size_t)results * 8);
      if (!tk_reduce(op, dtype, outer, n, inner, a, out)) continue;
      bool whole = dtype > TK_F64 && (op == TK_SUM || op == TK_PROD);
      int result = op == TK_ANY || op == TK_ALL ? TK_BOOL : (op == TK_COUNT_NONZERO || whole ? TK_I64 : dtype);
      add(result, results, out);
    }
    for (int op = TK_REDUCE_MAX; op <= TK_REDUCE_MIN; op++)
      if (tk_arg_reduce(op, dtype, outer, n, inner, a, out, index)) {
        add(dtype, results, out);
        add(TK_I64, results, index);
      }
    if (tk_variance(dtype, outer, n, inner, 1.0, a, out, index)) {
      add(dtype, results, out);
      add(dtype, results, index);
    }
    free(a), free(out), free(index);
  }
}
static void reductions_f32(void) { reductions(TK_F32); }
static void reductions_f64(void) { reductions(TK_F64); }
static void reductions_int(void) {
  for (int dtype = TK_I64; dtype <= TK_BOOL; dtype++) reductions(dtype);
}
static void running(void) {
  static const int64_t shapes[][3] = {{1, 1, 1}, {3, 17, 1}, {2, 9, 5}, {300, 300, 1}, {1, 40, 2500}, {9, 1000, 1}, {2, 9001, 1}};
  for (unsigned s = 0; s < sizeof shapes / sizeof shapes[0]; s++) {
    int64_t outer = shapes[s][0], n = shapes[s][1], inner = shapes[s][2], total = outer * n * inner;
    for (int dtype = TK_F32; dtype <= TK_I64; dtype++) {
      void *a = values(dtype, total, MODERATE), *out = room(total * 8), *y = room(total * 8);
      int64_t *index = room(total * 8);
      for (int op = TK_SUM; op <= TK_REDUCE_MIN; op++) {
        tk_cumulative(op, dtype, outer, n, inner, a, out, index);
        add(dtype, total, out);
      }
      add(TK_I64, total, index);
      for (int log = 0; log < 2; log++) {
        if (!tk_softmax_nd(dtype, log, outer, n, inner, a, y)) continue;
        add(dtype, total, y);
        tk_softmax_backward_nd(dtype, log, outer, n, inner, y, a, out);
        add(dtype, total, out);
      }
      free(a), free(out), free(y), free(index);
    }
  }
}

// --- Convolution, pooling ---

static void convolutions(int dtype) {
  tk_conv shapes[] = {
      {3, 1, 28, 28, 6, 5, 5, 1, 1, 2, 2, 1, 1, 1, 0, 0}, {17, 6, 14, 14, 16, 5, 5, 1, 1, 0, 0, 1, 1, 1, 0, 0},
      {2, 4, 9, 11, 6, 3, 2, 2, 3, 1, 1, 1, 1, 2, 0, 0},  {1, 3, 12, 10, 3, 3, 3, 1, 2, 3, 2, 2, 2, 3, 0, 0},
      {2, 5, 6, 7, 4, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0},   {3, 2, 1, 40, 3, 1, 5, 1, 2, 0, 4, 1, 1, 1, 0, 0},
      {1, 9, 40, 60, 5, 7, 7, 1, 1, 3, 3, 1, 1, 1, 0, 0},  {0, 1, 5, 5, 1, 3, 3, 1, 1, 0, 0, 1, 1, 1, 0, 0}};
  for (unsigned i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
    tk_conv s = shapes[i];
    if (!tk_conv_prepare(&s)) exit(3);
    int64_t in = s.batch * s.in_channels * s.height * s.width, out = s.batch * s.out_channels * s.out_h * s.out_w;
    int64_t weights = s.out_channels * (s.in_channels / s.groups) * s.kernel_h * s.kernel_w;
    void *x = values(dtype, in, MODERATE), *w = values(dtype, weights, MODERATE);
    void *bias = values(dtype, s.out_channels, MODERATE), *y = room(out * 8), *dx = room(in * 8), *dw = room(weights * 8);
    tk_conv2d(dtype, &s, x, w, i % 2 ? bias : NULL, y);
    add(dtype, out, y);
    tk_conv2d_backward_input(dtype, &s, y, w, dx);
    add(dtype, in, dx);
    tk_conv2d_backward_weight(dtype, &s, x, y, dw);
    add(dtype, weights, dw);
    free(x), free(w), free(bias), free(y), free(dx), free(dw);
  }
}
static void convolutions_f32(void) { convolutions(TK_F32); }
static void convolutions_f64(void) { convolutions(TK_F64); }
static void pooling(void) {
  tk_pool shapes[] = {{60, 28, 28, 2, 2, 2, 2, 0, 0, 1, 1, 14, 14, true, 0}, {7, 11, 13, 3, 2, 2, 3, 1, 1, 1, 1, 6, 5, true, 0},
                      {3, 9, 9, 3, 3, 1, 2, 0, 0, 2, 2, 5, 3, false, 5},      {2, 7, 5, 3, 3, 2, 2, 1, 1, 1, 1, 4, 3, false, 0}};
  for (int dtype = TK_F32; dtype <= TK_F64; dtype++)
    for (unsigned i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
      tk_pool s = shapes[i];
      int64_t in = s.planes * s.height * s.width, out = s.planes * s.out_h * s.out_w;
      void *x = values(dtype, in, i == 1 ? ANY : MODERATE), *y = room(out * 8), *dx = room(in * 8);
      int64_t *index = room(out * 8);
      for (int kind = 0; kind < 4; kind++) {
        if (kind == 0) tk_max_pool(dtype, &s, x, y, index);
        if (kind == 1) tk_adaptive_max_pool(dtype, &s, x, y, index);
        if (kind == 2) tk_avg_pool(dtype, &s, x, y);
        if (kind == 3) tk_adaptive_avg_pool(dtype, &s, x, y);
        add(dtype, out, y);
        if (kind < 2) add(TK_I64, out, index);
        if (kind < 2) tk_max_pool_backward(dtype, &s, y, index, dx);
        if (kind == 2) tk_avg_pool_backward(dtype, &s, y, dx);
        if (kind == 3) tk_adaptive_avg_pool_backward(dtype, &s, y, dx);
        add(dtype, in, dx);
      }
      free(x), free(y), free(dx), free(index);
    }
}

// --- Training ---

static void optimizers(void) {
  for (int dtype = TK_F32; dtype <= TK_F64; dtype++)
    for (int64_t n = 33; n < 200000; n = n * 70 + 1) {
      void *p = values(dtype, n, MODERATE), *g = values(dtype, n, MODERATE);
      void *s[4];
      for (int i = 0; i < 4; i++) s[i] = room(n * 8);
      tk_add_scaled(dtype, n, 0.3, g, p);
      add(dtype, n, p);
      for (int step = 1; step <= 2; step++) {
        tk_sgd(dtype, n, p, g, NULL, 0.1, 0, 0, 0, false, false, false);
        tk_sgd(dtype, n, p, g, NULL, 0.1, 0, 0, 0.01, false, false, true);
        tk_sgd(dtype, n, p, g, s[0], 0.1, 0.9, 0.1, 0.01, step == 2, step == 1, false);
        add(dtype, n, p);
        tk_adam(dtype, n, p, g, s[0], s[1], NULL, 0.01, 0.9, 0.999, 1e-8, 0.02, step == 2, step, false);
        tk_adam(dtype, n, p, g, s[0], s[1], s[2], 0.01, 0.9, 0.999, 1e-8, 0, false, step, true);
        add(dtype, n, p);
        tk_rmsprop(dtype, n, p, g, s[1], NULL, NULL, 0.01, 0.99, 1e-8, 0, 0, false);
        tk_rmsprop(dtype, n, p, g, s[1], s[2], s[3], 0.01, 0.99, 1e-8, 0.01, 0.9, false);
        add(dtype, n, p);
        tk_adagrad(dtype, n, p, g, s[1], 0.01, 1e-10, 0.01, false);
        add(dtype, n, p);
      }
      for (int i = 0; i < 4; i++) {
        add(dtype, n, s[i]);
        free(s[i]);
      }
      free(p), free(g);
    }
}
static void normalisation(void) {
  static const int64_t shapes[][3] = {{5, 3, 7}, {100, 6, 784}, {33, 10, 1}, {300, 2, 1}, {1, 40, 5000}};
  for (int dtype = TK_F32; dtype <= TK_F64; dtype++)
    for (unsigned i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
      int64_t batch = shapes[i][0], channels = shapes[i][1], inner = shapes[i][2], total = batch * channels * inner;
      int64_t most = batch > channels ? batch : channels;
      int64_t width = channels * inner;
      if (width > most) most = width;
      void *x = values(dtype, total, MODERATE), *g = values(dtype, total, MODERATE), *w = values(dtype, most, MODERATE);
      void *b = values(dtype, most, MODERATE), *y = room(total * 8), *mean = room(most * 8), *variance = room(most * 8);
      void *inverse = room(most * 8), *dw = room(most * 8), *db = room(most * 8);
      tk_channel_sum(dtype, batch, channels, inner, x, mean);
      add(dtype, channels, mean);
      tk_channel_stats(dtype, batch, channels, inner, x, mean, variance);
      add(dtype, channels, mean), add(dtype, channels, variance);
      tk_batch_norm(dtype, batch, channels, inner, x, mean, variance, w, b, 1e-5, y, inverse);
      add(dtype, total, y), add(dtype, channels, inverse);
      for (int training = 0; training < 2; training++) {
        tk_batch_norm_backward(dtype, batch, channels, inner, x, g, mean, inverse, training ? w : NULL, training, y, dw, db);
        add(dtype, total, y), add(dtype, channels, dw), add(dtype, channels, db);
      }
      tk_batch_norm_backward(dtype, batch, channels, inner, x, g, mean, inverse, w, true, y, NULL, NULL);
      add(dtype, total, y);
      tk_layer_norm(dtype, batch, width, x, i % 2 ? w : NULL, i % 2 ? b : NULL, 1e-5, y, mean, inverse);
      add(dtype, total, y), add(dtype, batch, mean), add(dtype, batch, inverse);
      tk_layer_norm_backward(dtype, batch, width, x, g, mean, inverse, i % 2 ? w : NULL, y, dw, db);
      add(dtype, total, y), add(dtype, width, dw), add(dtype, width, db);
      free(x), free(g), free(w), free(b), free(y), free(mean), free(variance), free(inverse), free(dw), free(db);
    }
}
static void randoms(void) {
  tk_mt mt;
  uint32_t words[2000], key[3] = {1, 2, 0xffffffffu};
  tk_mt_seed(&mt, 42);
  tk_mt_words(&mt, 2000, words);
  add_bytes(8000, words);
  tk_mt_seed_array(&mt, key, 3);
  for (int i = 0; i < 2000; i++) mix(tk_mt_next(&mt));
}
// The fused multiply-add itself, with arguments of every kind.
static void fma_all(void) {
  for (int i = 0; i < 60000; i++) {
    uint64_t u[3] = {next(), next(), next()};
    if (i % 3 == 1)  // close exponents, so that sums cancel
      for (int j = 0; j < 3; j++) u[j] = (u[j] & 0x800fffffffffffffu) | (1020 + (u[j] >> 58 & 7)) << 52;
    if (i % 5 == 2) u[0] &= 0x800fffffffffffffu;
    double d[3], r;
    memcpy(d, u, 24);
    if (i % 7 == 3) d[2] = -(d[0] * d[1]);
    r = tk_fma_double(d[0], d[1], d[2]);
    add_doubles(1, &r);
    float f[3];
    uint32_t v[3] = {(uint32_t)u[0], (uint32_t)u[1], (uint32_t)u[2]};
    if (i % 3 == 1)
      for (int j = 0; j < 3; j++) v[j] = (v[j] & 0x807fffffu) | (124 + (v[j] >> 28 & 7)) << 23;
    memcpy(f, v, 12);
    if (i % 7 == 3) f[2] = -(f[0] * f[1]);
    float s = tk_fma(f[0], f[1], f[2]);
    add_floats(1, &s);
  }
}

static const struct {
  const char *name;
  void (*run)(void);
} families[] = {
    {"matmul-float32", products_f32},       {"matmul-float64", products_f64},
    {"matmul-integers", products_int},      {"unary-float32", unary_f32},
    {"unary-float64", unary_f64},           {"binary-float32", binary_f32},
    {"binary-float64", binary_f64},         {"elementwise-integers", elementwise_int},
    {"casts", casts},                       {"strided", strided},
    {"moving", moving},                     {"reductions-float32", reductions_f32},
    {"reductions-float64", reductions_f64}, {"reductions-integers", reductions_int},
    {"running", running},                   {"convolution-float32", convolutions_f32},
    {"convolution-float64", convolutions_f64}, {"pooling", pooling},
    {"optimizers", optimizers},             {"normalisation", normalisation},
    {"random", randoms},                    {"fma", fma_all},
};
int kernel_corpus_families(void) { return (int)(sizeof families / sizeof families[0]); }
const char *kernel_corpus_name(int family) { return families[family].name; }
uint64_t kernel_corpus_digest(int family) {
  state = 0xcbf29ce484222325u;
  seed = 88172645463325252u + (uint64_t)family;
  families[family].run();
  return state;
}

#ifdef KERNEL_CORPUS_MAIN
// [level [threads]]: prints "digest name" per family, as Tests/Fixtures/kernels/digests.txt has them.
int main(int count, char **arguments) {
  if (count > 1) tk_force_level(atoi(arguments[1]));
  if (count > 2) tk_set_threads(atoi(arguments[2]));
  for (int i = 0; i < kernel_corpus_families(); i++)
    printf("%016llx %s\n", (unsigned long long)kernel_corpus_digest(i), kernel_corpus_name(i));
  return 0;
}
#endif
