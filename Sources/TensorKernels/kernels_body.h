// The kernels themselves; included once per instruction set by kernels.c.

static inline LEVEL_TARGET float LEVEL_NAME(power_of_two)(int32_t e) {
  union { uint32_t u; float f; } r = {(uint32_t)(e + 127) << 23};
  return r.f;
}

// exp as SLEEF's expf computes it (the polynomial is SLEEF's, Boost licence); at most 1 ulp.
static inline LEVEL_TARGET float LEVEL_NAME(exp1)(float x) {
  float q = __builtin_rintf(x * 1.442695040888963407359924681001892137426645954152985934135449406931f);
  float s = fmaf(q, -0.693145751953125f, x);
  s = fmaf(q, -1.428606765330187045e-06f, s);
  float u = 0.000198527617612853646278381f;
  u = fmaf(u, s, 0.00139304355252534151077271f);
  u = fmaf(u, s, 0.00833336077630519866943359f);
  u = fmaf(u, s, 0.0416664853692054748535156f);
  u = fmaf(u, s, 0.166666671633720397949219f);
  u = fmaf(u, s, 0.5f);
  u = 1.0f + fmaf(s * s, u, s);
  // Two factors, so that subnormal results are reached.
  float limited = q < -300.0f ? -300.0f : (q > 300.0f ? 300.0f : q);
  int32_t n = (int32_t)limited;
  n = limited == limited ? n : 0;
  int32_t half = n >> 1;
  u = u * LEVEL_NAME(power_of_two)(half) * LEVEL_NAME(power_of_two)(n - half);
  u = x < -104.0f ? 0.0f : u;
  u = x > 100.0f ? __builtin_inff() : u;
  return x == x ? u : x;
}

// log through double: the argument is m * 2^e with m in [sqrt(1/2), sqrt(2)), and
// log m = 2 artanh((m-1)/(m+1)) by its series; error far below half a float ulp.
static inline LEVEL_TARGET float LEVEL_NAME(log1)(float x) {
  double d = (double)x;
  union { double f; uint64_t u; } bits = {d};
  int64_t e = (int64_t)((bits.u >> 52) & 0x7ff) - 1023;
  bits.u = (bits.u & 0xfffffffffffffull) | 0x3ff0000000000000ull;
  double m = bits.f;
  int big = m > 1.4142135623730951;
  m = big ? m * 0.5 : m;
  e = big ? e + 1 : e;
  double t = (m - 1.0) / (m + 1.0);
  double z = t * t;
  double p = 0.06666666666666667;
  p = fma(p, z, 0.07692307692307693);
  p = fma(p, z, 0.09090909090909091);
  p = fma(p, z, 0.1111111111111111);
  p = fma(p, z, 0.14285714285714285);
  p = fma(p, z, 0.2);
  p = fma(p, z, 0.3333333333333333);
  double r = fma(2.0 * t * z, p, 2.0 * t);
  r = fma((double)e, 0.6931471805599453, r);
  float result = (float)r;
  result = x == 0.0f ? -__builtin_inff() : result;
  result = x < 0.0f ? __builtin_nanf("") : result;
  result = x == __builtin_inff() ? x : result;
  return x == x ? result : x;
}

static inline LEVEL_TARGET float LEVEL_NAME(log1p1)(float x) {
  // 1 + x is exact enough in double; tiny x is its own logarithm.
  double d = (double)x;
  double w = 1.0 + d;
  union { double f; uint64_t u; } bits = {w};
  int64_t e = (int64_t)((bits.u >> 52) & 0x7ff) - 1023;
  bits.u = (bits.u & 0xfffffffffffffull) | 0x3ff0000000000000ull;
  double m = bits.f;
  int big = m > 1.4142135623730951;
  m = big ? m * 0.5 : m;
  e = big ? e + 1 : e;
  double t = e == 0 ? d / (2.0 + d) : (m - 1.0) / (m + 1.0);
  double z = t * t;
  double p = 0.06666666666666667;
  p = fma(p, z, 0.07692307692307693);
  p = fma(p, z, 0.09090909090909091);
  p = fma(p, z, 0.1111111111111111);
  p = fma(p, z, 0.14285714285714285);
  p = fma(p, z, 0.2);
  p = fma(p, z, 0.3333333333333333);
  double r = fma(2.0 * t * z, p, 2.0 * t);
  r = fma((double)e, 0.6931471805599453, r);
  float result = (float)r;
  result = x == -1.0f ? -__builtin_inff() : result;
  result = x < -1.0f ? __builtin_nanf("") : result;
  result = x == __builtin_inff() ? x : result;
  result = x == 0.0f ? x : result;
  return x == x ? result : x;
}

// exp in double for tanh: n ln 2 is split so that the remainder is exact.
static inline LEVEL_TARGET double LEVEL_NAME(expd)(double x) {
  x = x < -700.0 ? -700.0 : (x > 700.0 ? 700.0 : x);
  double q = __builtin_rint(x * 1.4426950408889634);
  double s = fma(q, -0.6931471803691238, x);
  s = fma(q, -1.9082149292705877e-10, s);
  double u = 1.6059043836821613e-10;
  u = fma(u, s, 2.08767569878681e-09);
  u = fma(u, s, 2.505210838544172e-08);
  u = fma(u, s, 2.755731922398589e-07);
  u = fma(u, s, 2.7557319223985893e-06);
  u = fma(u, s, 2.48015873015873e-05);
  u = fma(u, s, 0.0001984126984126984);
  u = fma(u, s, 0.001388888888888889);
  u = fma(u, s, 0.008333333333333333);
  u = fma(u, s, 0.041666666666666664);
  u = fma(u, s, 0.16666666666666666);
  u = fma(u, s, 0.5);
  u = fma(u * s, s, s) + 1.0;
  union { uint64_t u; double f; } r = {(uint64_t)((int64_t)q + 1023) << 52};
  return u * r.f;
}

static inline LEVEL_TARGET float LEVEL_NAME(tanh1)(float x) {
  double d = (double)x;
  double a = d < 0 ? -d : d;
  double e = LEVEL_NAME(expd)(-2.0 * a);
  double big = (1.0 - e) / (1.0 + e);
  double z = d * d;
  // Near zero the quotient cancels: the odd series up to x^9.
  double p = 0.021869488536155203;
  p = fma(p, z, -0.05396825396825397);
  p = fma(p, z, 0.13333333333333333);
  p = fma(p, z, -0.3333333333333333);
  double small = fma(a * z, p, a);
  double r = a < 0.02 ? small : big;
  float result = (float)(d < 0 ? -r : r);
  return x == x ? (x == 0.0f ? x : result) : x;
}

static inline LEVEL_TARGET float LEVEL_NAME(sigmoid1)(float x) {
  return 1.0f / (1.0f + LEVEL_NAME(exp1)(-x));
}

// A block of up to 6 rows by 16 columns: one multiply-add chain per element, in k order. `b` is
// packed: 16 numbers per k.
#define GEMM_ROWS(R)                                                                             \
  static LEVEL_TARGET void LEVEL_NAME(block##R)(int64_t k, const float *a, int64_t a_row,        \
                                                int64_t a_col, const float *b, int64_t b_row,    \
                                                v16 *out) {                                      \
    v16 acc[R];                                                                                  \
    for (int r = 0; r < R; r++) acc[r] = out[r];                                                 \
    for (int64_t p = 0; p < k; p++) {                                                            \
      v16 bv = *(const v16 *)(b + p * b_row);                                                    \
      for (int r = 0; r < R; r++) {                                                              \
        float s = a[r * a_row + p * a_col];                                                      \
        v16 av = {s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s};                               \
        acc[r] = __builtin_elementwise_fma(av, bv, acc[r]);                                      \
      }                                                                                          \
    }                                                                                            \
    for (int r = 0; r < R; r++) out[r] = acc[r];                                                 \
  }
GEMM_ROWS(1)
GEMM_ROWS(2)
GEMM_ROWS(3)
GEMM_ROWS(4)
GEMM_ROWS(5)
GEMM_ROWS(6)
GEMM_ROWS(10)
#undef GEMM_ROWS

static LEVEL_TARGET void LEVEL_NAME(gemm)(int64_t m, int64_t n, int64_t k, const float *a,
                                          int64_t a_row, int64_t a_col, const float *b,
                                          int64_t b_row, int64_t b_col, const float *bias,
                                          float *c, int64_t c_row, bool accumulate) {
  float local[16 * 64] __attribute__((aligned(64)));
  float *packed = local;
  float *heap = NULL;
  for (int64_t j = 0; j < n; j += 16) {
    int64_t columns = n - j < 16 ? n - j : 16;
    const float *panel;
    int64_t panel_row;
    if (b_col == 1 && columns == 16) {
      panel = b + j;
      panel_row = b_row;
    } else {
      if (k > 64 && heap == NULL) {
        heap = aligned_alloc(64, (size_t)k * 64);
        if (heap == NULL) return;
        packed = heap;
      }
      for (int64_t p = 0; p < k; p++) {
        float *row = packed + p * 16;
        for (int64_t q = 0; q < columns; q++) row[q] = b[p * b_row + (j + q) * b_col];
        for (int64_t q = columns; q < 16; q++) row[q] = 0.0f;
      }
      panel = packed;
      panel_row = 16;
    }
    for (int64_t i = 0; i < m;) {
      int64_t rows = m - i >= 10 ? 10 : (m - i >= 6 ? 6 : m - i);
      v16 acc[10];
      for (int64_t r = 0; r < rows; r++) {
        v16 zero = {0};
        acc[r] = zero;
        if (accumulate)
          for (int64_t q = 0; q < columns; q++) acc[r][q] = c[(i + r) * c_row + j + q];
      }
      const float *rowsOfA = a + i * a_row;
      switch (rows) {
        case 1: LEVEL_NAME(block1)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        case 2: LEVEL_NAME(block2)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        case 3: LEVEL_NAME(block3)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        case 4: LEVEL_NAME(block4)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        case 5: LEVEL_NAME(block5)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        case 6: LEVEL_NAME(block6)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
        default: LEVEL_NAME(block10)(k, rowsOfA, a_row, a_col, panel, panel_row, acc); break;
      }
      for (int64_t r = 0; r < rows; r++) {
        float *target = c + (i + r) * c_row + j;
        const float *values = (const float *)&acc[r];
        if (bias != NULL)
          for (int64_t q = 0; q < columns; q++) target[q] = values[q] + bias[j + q];
        else
          for (int64_t q = 0; q < columns; q++) target[q] = values[q];
      }
      i += rows;
    }
  }
  free(heap);
}

#define LOOP(expression)                                                                         \
  if (a_step == 1 && b_step == 1) {                                                              \
    for (int64_t i = 0; i < n; i++) { float x = a[i], y = b[i]; out[i] = (expression); }         \
  } else {                                                                                       \
    for (int64_t i = 0; i < n; i++) {                                                            \
      float x = a[i * a_step], y = b[i * b_step];                                                \
      out[i] = (expression);                                                                     \
    }                                                                                            \
  }                                                                                              \
  break;

static LEVEL_TARGET void LEVEL_NAME(binary)(int op, int64_t n, const float *a, int64_t a_step,
                                            const float *b, int64_t b_step, float *out) {
  switch (op) {
    case TK_ADD: LOOP(x + y)
    case TK_SUB: LOOP(x - y)
    case TK_MUL: LOOP(x * y)
    case TK_DIV: LOOP(x / y)
    case TK_MAX: LOOP(x != x ? x : (y != y ? y : (x > y ? x : y)))
    case TK_MIN: LOOP(x != x ? x : (y != y ? y : (x < y ? x : y)))
    case TK_POW: LOOP(y == 2.0f ? x * x : (float)pow((double)x, (double)y))
    case TK_EQ: LOOP(x == y ? 1.0f : 0.0f)
    case TK_NE: LOOP(x != y ? 1.0f : 0.0f)
    case TK_LT: LOOP(x < y ? 1.0f : 0.0f)
    case TK_LE: LOOP(x <= y ? 1.0f : 0.0f)
    case TK_GT: LOOP(x > y ? 1.0f : 0.0f)
    case TK_GE: LOOP(x >= y ? 1.0f : 0.0f)
    default: break;
  }
}
#undef LOOP

#define LOOP(expression)                                                                         \
  for (int64_t i = 0; i < n; i++) { float x = a[i]; out[i] = (expression); }                     \
  break;
static LEVEL_TARGET void LEVEL_NAME(unary)(int op, int64_t n, const float *a, float *out) {
  switch (op) {
    case TK_NEG: LOOP(-x)
    case TK_EXP: LOOP(LEVEL_NAME(exp1)(x))
    case TK_LOG: LOOP(LEVEL_NAME(log1)(x))
    case TK_SQRT: LOOP(__builtin_sqrtf(x))
    case TK_ABS: LOOP(__builtin_fabsf(x))
    case TK_SIGMOID: LOOP(LEVEL_NAME(sigmoid1)(x))
    case TK_TANH: LOOP(LEVEL_NAME(tanh1)(x))
    case TK_RELU: LOOP(x > 0.0f ? x : (x != x ? x : 0.0f))
    case TK_RECIPROCAL: LOOP(1.0f / x)
    case TK_SQUARE: LOOP(x * x)
    case TK_SIN: LOOP((float)sin((double)x))
    case TK_COS: LOOP((float)cos((double)x))
    case TK_FLOOR: LOOP(__builtin_floorf(x))
    case TK_CEIL: LOOP(__builtin_ceilf(x))
    case TK_ROUND: LOOP(__builtin_rintf(x))
    case TK_SIGN: LOOP(x != x ? x : (float)((x > 0.0f) - (x < 0.0f)))
    case TK_LOG1P: LOOP(LEVEL_NAME(log1p1)(x))
    default: break;
  }
}
#undef LOOP

static inline LEVEL_TARGET float LEVEL_NAME(tree)(const v16 *lanes) {
  float t[16];
  for (int i = 0; i < 16; i++) t[i] = (*lanes)[i];
  for (int width = 8; width > 0; width /= 2)
    for (int i = 0; i < width; i++) t[i] = t[i] + t[i + width];
  return t[0];
}

static LEVEL_TARGET float LEVEL_NAME(sum)(int64_t n, const float *a) {
  if (n < 16) {
    float s = 0.0f;
    for (int64_t i = 0; i < n; i++) s += a[i];
    return s;
  }
  // Blocks of 4096 are summed on their own, so that long sums stay accurate.
  if (n > 4096) {
    int64_t half = (n / 2 + 4095) / 4096 * 4096;
    return LEVEL_NAME(sum)(half, a) + LEVEL_NAME(sum)(n - half, a + half);
  }
  v16 s = {0};
  int64_t i = 0;
  for (; i + 16 <= n; i += 16) s += *(const v16 *)(a + i);
  for (int64_t q = 0; i + q < n; q++) s[q] += a[i + q];
  return LEVEL_NAME(tree)(&s);
}

static LEVEL_TARGET void LEVEL_NAME(sum_rows)(int64_t rows, int64_t columns, const float *a,
                                              int64_t row, float *out) {
  for (int64_t j = 0; j < columns; j++) out[j] = 0.0f;
  for (int64_t i = 0; i < rows; i++)
    for (int64_t j = 0; j < columns; j++) out[j] += a[i * row + j];
}

static inline LEVEL_TARGET float LEVEL_NAME(row_max)(int64_t n, const float *a) {
  float m = a[0];
  for (int64_t i = 1; i < n; i++) m = a[i] > m || a[i] != a[i] ? a[i] : m;
  return m;
}

static LEVEL_TARGET void LEVEL_NAME(softmax)(int64_t rows, int64_t columns, const float *a,
                                             float *out) {
  for (int64_t i = 0; i < rows; i++, a += columns, out += columns) {
    if (columns == 0) continue;
    float m = LEVEL_NAME(row_max)(columns, a);
    for (int64_t j = 0; j < columns; j++) out[j] = LEVEL_NAME(exp1)(a[j] - m);
    float r = 1.0f / LEVEL_NAME(sum)(columns, out);
    for (int64_t j = 0; j < columns; j++) out[j] = out[j] * r;
  }
}

static LEVEL_TARGET void LEVEL_NAME(log_softmax)(int64_t rows, int64_t columns, const float *a,
                                                 float *out) {
  for (int64_t i = 0; i < rows; i++, a += columns, out += columns) {
    if (columns == 0) continue;
    float m = LEVEL_NAME(row_max)(columns, a);
    for (int64_t j = 0; j < columns; j++) out[j] = LEVEL_NAME(exp1)(a[j] - m);
    float l = LEVEL_NAME(log1)(LEVEL_NAME(sum)(columns, out));
    for (int64_t j = 0; j < columns; j++) out[j] = (a[j] - m) - l;
  }
}

static LEVEL_TARGET void LEVEL_NAME(log_softmax_backward)(int64_t rows, int64_t columns,
                                                          const float *y, const float *g,
                                                          float *out) {
  for (int64_t i = 0; i < rows; i++, y += columns, g += columns, out += columns) {
    float s = LEVEL_NAME(sum)(columns, g);
    for (int64_t j = 0; j < columns; j++) out[j] = fmaf(-LEVEL_NAME(exp1)(y[j]), s, g[j]);
  }
}

static LEVEL_TARGET void LEVEL_NAME(softmax_backward)(int64_t rows, int64_t columns, const float *y,
                                                      const float *g, float *out) {
  for (int64_t i = 0; i < rows; i++, y += columns, g += columns, out += columns) {
    for (int64_t j = 0; j < columns; j++) out[j] = y[j] * g[j];
    float s = LEVEL_NAME(sum)(columns, out);
    for (int64_t j = 0; j < columns; j++) out[j] = y[j] * (g[j] - s);
  }
}

static LEVEL_TARGET void LEVEL_NAME(sigmoid_backward)(int64_t n, const float *y, const float *g,
                                                      float *out) {
  for (int64_t i = 0; i < n; i++) out[i] = (g[i] * (1.0f - y[i])) * y[i];
}

static LEVEL_TARGET void LEVEL_NAME(axpy)(int64_t n, float alpha, const float *g, float *p) {
  for (int64_t i = 0; i < n; i++) p[i] = fmaf(g[i], alpha, p[i]);
}

static LEVEL_TARGET void LEVEL_NAME(bce)(int64_t n, const float *p, const float *y, float *out) {
  for (int64_t i = 0; i < n; i++) {
    float a = LEVEL_NAME(log1p1)(-p[i]);
    float b = LEVEL_NAME(log1)(p[i]);
    a = a < -100.0f ? -100.0f : a;
    b = b < -100.0f ? -100.0f : b;
    out[i] = (y[i] - 1.0f) * a - y[i] * b;
  }
}

static LEVEL_TARGET void LEVEL_NAME(bce_backward)(int64_t n, const float *p, const float *y,
                                                  float scale, float *out) {
  for (int64_t i = 0; i < n; i++) {
    float d = (1.0f - p[i]) * p[i];
    d = d < 1e-12f ? 1e-12f : d;
    out[i] = scale * (p[i] - y[i]) / d;
  }
}
