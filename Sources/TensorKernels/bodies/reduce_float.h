// Reductions of one float type; included twice with T, FN, LANES (count), V (lane vector), I (its
// integer twin), ABS_MASK, SQRT, FABS, INF defined.
//
// A run is contiguous numbers: fewer than LANES from left to right, otherwise one accumulator per
// lane, the rest to lanes 0, 1, …, then halves of the lanes are added until one is left. Runs longer
// than 4096 are cut in halves at a multiple of 4096, so that long sums stay accurate.

INLINE T FN(tree)(const V *lanes) {
  T t[LANES];
  memcpy(t, lanes, sizeof t);
  for (int width = LANES / 2; width > 0; width /= 2)
    for (int i = 0; i < width; i++) t[i] = t[i] + t[i + width];
  return t[0];
}
INLINE int64_t FN(half)(int64_t n) { return (n / 2 + 4095) / 4096 * 4096; }

// One kind of sum: `vector` and `scalar` map a number x (and the parameter p) to the summand.
#define SUM_OF(name, vector, scalar)                                                             \
  static T FN(name)(int64_t n, const T *a, T p) {                                                \
    (void)p;                                                                                     \
    if (n < LANES) {                                                                             \
      T s = 0;                                                                                   \
      for (int64_t i = 0; i < n; i++) {                                                          \
        T x = a[i];                                                                              \
        s += (scalar);                                                                           \
      }                                                                                          \
      return s;                                                                                  \
    }                                                                                            \
    if (n > 4096) {                                                                              \
      int64_t half = FN(half)(n);                                                                \
      return FN(name)(half, a, p) + FN(name)(n - half, a + half, p);                             \
    }                                                                                            \
    V s = {0};                                                                                   \
    int64_t i = 0;                                                                               \
    for (; i + LANES <= n; i += LANES) {                                                         \
      V x = *(const V *)(a + i);                                                                 \
      s += (vector);                                                                             \
    }                                                                                            \
    for (int64_t q = 0; i + q < n; q++) {                                                        \
      T x = a[i + q];                                                                            \
      s[q] += (scalar);                                                                          \
    }                                                                                            \
    return FN(tree)(&s);                                                                          \
  }                                                                                              \
  /* The same along rows of `row` numbers, for up to 1024 columns: from first to last. */        \
  static void FN(name##_columns)(int64_t n, int64_t columns, int64_t row, const T *a,            \
                                 const T *means, T *out) {                                       \
    if (n > 4096) {                                                                              \
      T second[1024];                                                                            \
      int64_t half = FN(half)(n);                                                                \
      FN(name##_columns)(half, columns, row, a, means, out);                                     \
      FN(name##_columns)(n - half, columns, row, a + half * row, means, second);                 \
      for (int64_t j = 0; j < columns; j++) out[j] += second[j];                                 \
      return;                                                                                    \
    }                                                                                            \
    for (int64_t j = 0; j < columns; j++) out[j] = 0;                                            \
    int64_t i = 0;                                                                               \
    /* Four rows at a time: more of memory is under way at once. */                              \
    for (; i + 4 <= n; i += 4, a += 4 * row) {                                                   \
      IVDEP for (int64_t j = 0; j < columns; j++) {                                              \
        T s = out[j], x = a[j], p = means ? means[j] : 0;                                        \
        (void)p;                                                                                 \
        s += (scalar);                                                                           \
        x = a[row + j];                                                                          \
        s += (scalar);                                                                           \
        x = a[2 * row + j];                                                                      \
        s += (scalar);                                                                           \
        x = a[3 * row + j];                                                                      \
        out[j] = s + (scalar);                                                                   \
      }                                                                                          \
    }                                                                                            \
    for (; i < n; i++, a += row) {                                                               \
      IVDEP for (int64_t j = 0; j < columns; j++) {                                              \
        T x = a[j], p = means ? means[j] : 0;                                                    \
        (void)p;                                                                                 \
        out[j] += (scalar);                                                                      \
      }                                                                                          \
    }                                                                                            \
  }
SUM_OF(sum, x, x)
SUM_OF(sum_squares, x * x, x * x)
SUM_OF(sum_abs, (V)((I)x & (I){0} + ABS_MASK), FABS(x))
SUM_OF(sum_deviations, (x - p) * (x - p), (x - p) * (x - p))
#undef SUM_OF

static T FN(product)(int64_t n, const T *a) {
  T s = 1;
  int64_t i = 0;
  if (n >= LANES) {
    V v = {0};
    v += 1;
    for (; i + LANES <= n; i += LANES) v *= *(const V *)(a + i);
    T t[LANES];
    memcpy(t, &v, sizeof t);
    for (int width = LANES / 2; width > 0; width /= 2)
      for (int q = 0; q < width; q++) t[q] = t[q] * t[q + width];
    s = t[0];
  }
  for (; i < n; i++) s *= a[i];
  return s;
}

// The greatest number; the first of equal ones per lane, lanes in order; NaN wins.
INLINE T FN(greater)(T x, T y) { return y > x || y != y ? (x != x ? x : y) : x; }
INLINE T FN(lesser)(T x, T y) { return y < x || y != y ? (x != x ? x : y) : x; }
#define EXTREME(name, pick, compare)                                                             \
  static T FN(name)(int64_t n, const T *a) {                                                     \
    int64_t i = 1;                                                                               \
    T m = a[0];                                                                                  \
    if (n >= LANES) {                                                                            \
      V v = *(const V *)a;                                                                       \
      for (i = LANES; i + LANES <= n; i += LANES) {                                              \
        V x = *(const V *)(a + i);                                                               \
        I take = (x compare v) | (x != x);                                                       \
        v = (V)((take & (I)x) | (~take & (I)v));                                                 \
      }                                                                                          \
      T t[LANES];                                                                                \
      memcpy(t, &v, sizeof t);                                                                   \
      m = t[0];                                                                                  \
      for (int q = 1; q < LANES; q++) m = FN(pick)(m, t[q]);                                     \
    }                                                                                            \
    for (; i < n; i++) m = FN(pick)(m, a[i]);                                                    \
    return m;                                                                                    \
  }
EXTREME(maximum, greater, >)
EXTREME(minimum, lesser, <)
#undef EXTREME

// log sum exp of a run; infinite maxima are not subtracted.
static T FN(logsumexp)(int64_t n, const T *a) {
  if (n == 0) return -INF;
  T m = FN(maximum)(n, a);
  if (m != m) return m;
  T shift = FABS(m) == INF ? 0 : m;
  T sums[64], block[4096];
  // Blocks of 4096 as runs; their sums pairwise.
  int64_t count = 0;
  T total = 0;
  for (int64_t start = 0; start < n; start += 4096) {
    int64_t size = n - start < 4096 ? n - start : 4096;
    IVDEP for (int64_t i = 0; i < size; i++) block[i] = FN(exp)(a[start + i] - shift);
    sums[count++] = FN(sum)(size, block, 0);
    if (count == 64 || start + 4096 >= n) {
      total += FN(sum)(count, sums, 0);
      count = 0;
    }
  }
  return FN(log)(total) + shift;
}

static bool FN(reduce_rows)(int op, int64_t outer, int64_t n, const T *a, T *out) {
  for (int64_t o = 0; o < outer; o++, a += n) {
    switch (op) {
      case TK_SUM: out[o] = FN(sum)(n, a, 0); break;
      case TK_MEAN: out[o] = FN(sum)(n, a, 0) / (T)n; break;
      case TK_SUM_SQUARES: out[o] = FN(sum_squares)(n, a, 0); break;
      case TK_NORM2: out[o] = SQRT(FN(sum_squares)(n, a, 0)); break;
      case TK_SUM_ABS: out[o] = FN(sum_abs)(n, a, 0); break;
      case TK_PROD: out[o] = FN(product)(n, a); break;
      case TK_REDUCE_MAX: out[o] = FN(maximum)(n, a); break;
      case TK_REDUCE_MIN: out[o] = FN(minimum)(n, a); break;
      case TK_LOGSUMEXP: out[o] = FN(logsumexp)(n, a); break;
      default: return false;
    }
  }
  return true;
}

INLINE void FN(extreme_columns)(bool max, int64_t n, int64_t columns, int64_t row, const T *a,
                                T *out) {
  for (int64_t j = 0; j < columns; j++) out[j] = a[j];
  for (int64_t i = 1; i < n; i++) {
    const T *p = a + i * row;
    if (max) {
      IVDEP for (int64_t j = 0; j < columns; j++) out[j] = FN(greater)(out[j], p[j]);
    } else {
      IVDEP for (int64_t j = 0; j < columns; j++) out[j] = FN(lesser)(out[j], p[j]);
    }
  }
}
static bool FN(reduce_columns)(int op, int64_t n, int64_t columns, int64_t row, const T *a,
                               T *out) {
  switch (op) {
    case TK_SUM: FN(sum_columns)(n, columns, row, a, NULL, out); break;
    case TK_MEAN:
      FN(sum_columns)(n, columns, row, a, NULL, out);
      for (int64_t j = 0; j < columns; j++) out[j] /= (T)n;
      break;
    case TK_SUM_SQUARES: FN(sum_squares_columns)(n, columns, row, a, NULL, out); break;
    case TK_NORM2:
      FN(sum_squares_columns)(n, columns, row, a, NULL, out);
      for (int64_t j = 0; j < columns; j++) out[j] = SQRT(out[j]);
      break;
    case TK_SUM_ABS: FN(sum_abs_columns)(n, columns, row, a, NULL, out); break;
    case TK_PROD:
      for (int64_t j = 0; j < columns; j++) out[j] = 1;
      for (int64_t i = 0; i < n; i++)
        IVDEP for (int64_t j = 0; j < columns; j++) out[j] *= a[i * row + j];
      break;
    case TK_REDUCE_MAX: FN(extreme_columns)(true, n, columns, row, a, out); break;
    case TK_REDUCE_MIN: FN(extreme_columns)(false, n, columns, row, a, out); break;
    case TK_LOGSUMEXP: {
      T m[1024];
      if (n == 0) {
        for (int64_t j = 0; j < columns; j++) out[j] = -INF;
        break;
      }
      FN(extreme_columns)(true, n, columns, row, a, m);
      for (int64_t j = 0; j < columns; j++) {
        m[j] = FABS(m[j]) == INF ? 0 : m[j];
        out[j] = 0;
      }
      for (int64_t i = 0; i < n; i++)
        IVDEP for (int64_t j = 0; j < columns; j++) out[j] += FN(exp)(a[i * row + j] - m[j]);
      for (int64_t j = 0; j < columns; j++) out[j] = FN(log)(out[j]) + m[j];
      break;
    }
    default: return false;
  }
  return true;
}

// The sum of a run and of the squared deviations from its mean, in one walk through memory: those of up
// to 4096 numbers in two passes that stay in the first cache, those of halves added (Chan, Golub,
// LeVeque: the square of the distance of the means weighs n1 n2 / n).
static void FN(join_spread)(int64_t n1, int64_t n2, T *sum, T *spread, T sum2, T spread2) {
  T d = sum2 / (T)n2 - *sum / (T)n1;
  *sum += sum2;
  *spread = (*spread + spread2) + d * d * (T)((double)n1 * (double)n2 / (double)(n1 + n2));
}
static void FN(spread)(int64_t n, const T *a, T *sum, T *spread) {
  if (n <= 4096) {
    *sum = FN(sum)(n, a, 0);
    *spread = FN(sum_deviations)(n, a, *sum / (T)n);
    return;
  }
  int64_t half = FN(half)(n);
  T sum2, spread2;
  FN(spread)(half, a, sum, spread);
  FN(spread)(n - half, a + half, &sum2, &spread2);
  FN(join_spread)(half, n - half, sum, spread, sum2, spread2);
}

static void FN(variance)(int64_t outer, int64_t n, int64_t columns, int64_t row, double correction,
                         const T *a, T *mean, T *variance) {
  T divisor = (T)((double)n - correction > 0 ? (double)n - correction : 0);
  // Columns in strips that stay in the second cache between the two passes.
  int64_t strip = 256 * 1024 / (int64_t)sizeof(T) / (n > 0 ? n : 1) / 16 * 16;
  strip = strip < 32 ? 32 : (strip > 1024 ? 1024 : strip);
  for (int64_t o = 0; o < outer; o++) {
    const T *p = a + o * n * row;
    if (row == 1) {
      T sum, spread;
      FN(spread)(n, p, &sum, &spread);
      if (mean) mean[o] = sum / (T)n;
      if (variance) variance[o] = spread / divisor;
      continue;
    }
    for (int64_t start = 0; start < columns; start += strip) {
      int64_t count = columns - start < strip ? columns - start : strip;
      T m[1024], v[1024];
      FN(sum_columns)(n, count, row, p + start, NULL, m);
      for (int64_t j = 0; j < count; j++) m[j] /= (T)n;
      if (mean) memcpy(mean + o * row + start, m, (size_t)count * sizeof(T));
      if (!variance) continue;
      FN(sum_deviations_columns)(n, count, row, p + start, m, v);
      for (int64_t j = 0; j < count; j++) variance[o * row + start + j] = v[j] / divisor;
    }
  }
}

// Softmax along contiguous rows: the exponentials are summed as a run.
static void FN(softmax_rows)(bool logarithm, int64_t outer, int64_t n, const T *a, T *out) {
  if (n == 0) return;
  for (int64_t o = 0; o < outer; o++, a += n, out += n) {
    T m = FN(maximum)(n, a);
    IVDEP for (int64_t j = 0; j < n; j++) out[j] = FN(exp)(a[j] - m);
    T s = FN(sum)(n, out, 0);
    if (logarithm) {
      T l = FN(log)(s);
      IVDEP for (int64_t j = 0; j < n; j++) out[j] = (a[j] - m) - l;
    } else {
      T r = 1 / s;
      IVDEP for (int64_t j = 0; j < n; j++) out[j] = out[j] * r;
    }
  }
}
static void FN(softmax_columns)(bool logarithm, int64_t n, int64_t columns, int64_t row,
                                const T *a, T *out) {
  if (n == 0) return;
  T m[1024], s[1024];
  FN(extreme_columns)(true, n, columns, row, a, m);
  for (int64_t i = 0; i < n; i++)
    IVDEP for (int64_t j = 0; j < columns; j++) out[i * row + j] = FN(exp)(a[i * row + j] - m[j]);
  FN(sum_columns)(n, columns, row, out, NULL, s);
  for (int64_t j = 0; j < columns; j++) s[j] = logarithm ? FN(log)(s[j]) : 1 / s[j];
  for (int64_t i = 0; i < n; i++) {
    T *q = out + i * row;
    if (logarithm) {
      IVDEP for (int64_t j = 0; j < columns; j++) q[j] = (a[i * row + j] - m[j]) - s[j];
    } else {
      IVDEP for (int64_t j = 0; j < columns; j++) q[j] = q[j] * s[j];
    }
  }
}
static void FN(softmax_backward_rows)(bool logarithm, int64_t outer, int64_t n, const T *y,
                                      const T *g, T *out) {
  for (int64_t o = 0; o < outer; o++, y += n, g += n, out += n) {
    if (logarithm) {
      T s = FN(sum)(n, g, 0);
      IVDEP for (int64_t j = 0; j < n; j++) out[j] = FMA_T(-FN(exp)(y[j]), s, g[j]);
    } else {
      IVDEP for (int64_t j = 0; j < n; j++) out[j] = y[j] * g[j];
      T s = FN(sum)(n, out, 0);
      IVDEP for (int64_t j = 0; j < n; j++) out[j] = y[j] * (g[j] - s);
    }
  }
}
static void FN(softmax_backward_columns)(bool logarithm, int64_t n, int64_t columns, int64_t row,
                                         const T *y, const T *g, T *out) {
  T s[1024];
  if (logarithm) {
    FN(sum_columns)(n, columns, row, g, NULL, s);
  } else {
    for (int64_t i = 0; i < n; i++)
      IVDEP for (int64_t j = 0; j < columns; j++)
        out[i * row + j] = y[i * row + j] * g[i * row + j];
    FN(sum_columns)(n, columns, row, out, NULL, s);
  }
  for (int64_t i = 0; i < n; i++) {
    const T *p = y + i * row, *q = g + i * row;
    T *r = out + i * row;
    if (logarithm) {
      IVDEP for (int64_t j = 0; j < columns; j++) r[j] = FMA_T(-FN(exp)(p[j]), s[j], q[j]);
    } else {
      IVDEP for (int64_t j = 0; j < columns; j++) r[j] = p[j] * (q[j] - s[j]);
    }
  }
}

// Running sums and products are kept in double, as PyTorch does.
//
// Those of a run longer than 4096 are bound by the time of one addition after the other; so each 4096
// numbers are four chains at once, and what came before is added (multiplied) afterwards.
enum { FN(CHAIN) = 1024 };
#define CHAINS(name, start, join)                                                                \
  static void FN(name)(int64_t n, const T *a, T *out) {                                          \
    double total = start;                                                                        \
    int64_t done = 0;                                                                            \
    for (; n > 4096 && done + 4096 <= n; done += 4096, a += 4096, out += 4096) {                 \
      double chain[4][FN(CHAIN)];                                                                \
      double s0 = start, s1 = start, s2 = start, s3 = start;                                     \
      for (int i = 0; i < FN(CHAIN); i++) {                                                      \
        chain[0][i] = s0 = s0 join (double)a[i];                                                 \
        chain[1][i] = s1 = s1 join (double)a[FN(CHAIN) + i];                                     \
        chain[2][i] = s2 = s2 join (double)a[2 * FN(CHAIN) + i];                                 \
        chain[3][i] = s3 = s3 join (double)a[3 * FN(CHAIN) + i];                                 \
      }                                                                                          \
      double before[4] = {total};                                                                \
      before[1] = before[0] join s0;                                                             \
      before[2] = before[1] join s1;                                                             \
      before[3] = before[2] join s2;                                                             \
      for (int q = 0; q < 4; q++)                                                                \
        IVDEP for (int i = 0; i < FN(CHAIN); i++)                                                \
          out[q * FN(CHAIN) + i] = (T)(before[q] join chain[q][i]);                              \
      total = before[3] join s3;                                                                 \
    }                                                                                            \
    for (int64_t i = 0; done + i < n; i++) {                                                     \
      total = total join (double)a[i];                                                           \
      out[i] = (T)total;                                                                         \
    }                                                                                            \
  }                                                                                              \
  /* Of up to 256 columns, row by row. */                                                        \
  static void FN(name##_columns)(int64_t n, int64_t columns, int64_t row, const T *a, T *out) {  \
    double total[256];                                                                           \
    for (int64_t j = 0; j < columns; j++) total[j] = start;                                      \
    for (int64_t i = 0; i < n; i++, a += row, out += row) {                                      \
      IVDEP for (int64_t j = 0; j < columns; j++) {                                              \
        total[j] = total[j] join (double)a[j];                                                   \
        out[j] = (T)total[j];                                                                    \
      }                                                                                          \
    }                                                                                            \
  }
CHAINS(running_sum, 0.0, +)
CHAINS(running_product, 1.0, *)
#undef CHAINS
static void FN(cumulative)(int op, int64_t n, int64_t columns, int64_t row, const T *a, T *out,
                           int64_t *indices) {
  if (op == TK_SUM || op == TK_PROD) {
    if (row == 1) {
      if (op == TK_SUM) FN(running_sum)(n, a, out);
      else FN(running_product)(n, a, out);
      return;
    }
    for (int64_t j = 0; j < columns; j += 256) {
      int64_t count = columns - j < 256 ? columns - j : 256;
      if (op == TK_SUM) FN(running_sum_columns)(n, count, row, a + j, out + j);
      else FN(running_product_columns)(n, count, row, a + j, out + j);
    }
    return;
  }
  for (int64_t j = 0; j < columns; j++) {
    T best = 0;
    int64_t at = 0;
    for (int64_t i = 0; i < n; i++) {
      T x = a[i * row + j];
      // The last of equal ones, as PyTorch's cummax.
      bool take = i == 0 || x != x || (op == TK_REDUCE_MAX ? x >= best : x <= best);
      if (take) {
        best = x;
        at = i;
      }
      out[i * row + j] = best;
      if (indices) indices[i * row + j] = at;
    }
  }
}
