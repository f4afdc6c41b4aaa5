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

static void FN(variance)(int64_t outer, int64_t n, int64_t columns, int64_t row, double correction,
                         const T *a, T *mean, T *variance) {
  T divisor = (T)((double)n - correction > 0 ? (double)n - correction : 0);
  for (int64_t o = 0; o < outer; o++) {
    const T *p = a + o * n * row;
    if (row == 1) {
      T m = FN(sum)(n, p, 0) / (T)n;
      if (mean) mean[o] = m;
      if (variance) variance[o] = FN(sum_deviations)(n, p, m) / divisor;
      continue;
    }
    for (int64_t start = 0; start < columns; start += 1024) {
      int64_t count = columns - start < 1024 ? columns - start : 1024;
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
static void FN(cumulative)(int op, int64_t n, int64_t columns, int64_t row, const T *a, T *out,
                           int64_t *indices) {
  for (int64_t j = 0; j < columns; j++) {
    double s = op == TK_PROD ? 1.0 : 0.0;
    T best = 0;
    int64_t at = 0;
    for (int64_t i = 0; i < n; i++) {
      T x = a[i * row + j];
      if (op == TK_SUM) {
        s += (double)x;
        out[i * row + j] = (T)s;
      } else if (op == TK_PROD) {
        s *= (double)x;
        out[i * row + j] = (T)s;
      } else {
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
}
