// Optimizer steps of one float type; included twice with T, FN, FMA_T, SQRT defined. The order of
// operations is PyTorch's.

static void FN(add_scaled)(int64_t n, double alpha, const T *x, T *y) {
  T s = (T)alpha;
  IVDEP for (int64_t i = 0; i < n; i++) y[i] = FMA_T(x[i], s, y[i]);
}
// a + w (b - a), from the nearer end.
INLINE T FN(lerp)(T a, T b, T w) {
  return w < (T)0.5 ? FMA_T(w, b - a, a) : FMA_T(w - 1, b - a, b);
}
static void FN(sgd)(int64_t n, T *p, const T *g, T *buffer, double rate, double momentum,
                    double dampening, double decay, bool nesterov, bool first, bool maximize) {
  T step = (T)-rate, mu = (T)momentum, keep = (T)(1.0 - dampening), wd = (T)decay;
  T sign = maximize ? -1 : 1;
  if (buffer == NULL) {
    if (decay == 0.0) {
      IVDEP for (int64_t i = 0; i < n; i++) p[i] = FMA_T(sign * g[i], step, p[i]);
    } else {
      IVDEP for (int64_t i = 0; i < n; i++) {
        T d = FMA_T(p[i], wd, sign * g[i]);
        p[i] = FMA_T(d, step, p[i]);
      }
    }
    return;
  }
  IVDEP for (int64_t i = 0; i < n; i++) {
    T d = sign * g[i];
    d = decay == 0.0 ? d : FMA_T(p[i], wd, d);
    T b = first ? d : FMA_T(d, keep, mu * buffer[i]);
    buffer[i] = b;
    d = nesterov ? FMA_T(b, mu, d) : b;
    p[i] = FMA_T(d, step, p[i]);
  }
}
static void FN(adam)(int64_t n, T *p, const T *g, T *m, T *v, T *largest, double rate,
                     double beta1, double beta2, double epsilon, double decay, bool decoupled,
                     double correction1, double correction2, bool maximize) {
  T sign = maximize ? -1 : 1, wd = (T)decay, shrink = (T)(1.0 - rate * decay);
  T w1 = (T)(1.0 - beta1), b2 = (T)beta2, w2 = (T)(1.0 - beta2), eps = (T)epsilon;
  T step = (T)-(rate / correction1), root = (T)__builtin_sqrt(correction2);
  bool coupled = decay != 0.0 && !decoupled, separate = decay != 0.0 && decoupled;
  IVDEP for (int64_t i = 0; i < n; i++) {
    T x = p[i], d = sign * g[i];
    x = separate ? x * shrink : x;
    d = coupled ? FMA_T(x, wd, d) : d;
    T a = FN(lerp)(m[i], d, w1);
    T s = v[i] * b2 + w2 * d * d;
    m[i] = a;
    v[i] = s;
    if (largest) {
      s = s > largest[i] || s != s ? s : largest[i];
      largest[i] = s;
    }
    T denominator = SQRT(s) / root + eps;
    p[i] = x + step * a / denominator;
  }
}
static void FN(rmsprop)(int64_t n, T *p, const T *g, T *square, T *average, T *buffer, double rate,
                        double alpha, double epsilon, double decay, double momentum,
                        bool maximize) {
  T sign = maximize ? -1 : 1, wd = (T)decay, al = (T)alpha, w = (T)(1.0 - alpha);
  T eps = (T)epsilon, mu = (T)momentum, step = (T)-rate;
  IVDEP for (int64_t i = 0; i < n; i++) {
    T d = sign * g[i];
    d = decay != 0.0 ? FMA_T(p[i], wd, d) : d;
    T s = square[i] * al + w * d * d;
    square[i] = s;
    if (average) {
      T a = FN(lerp)(average[i], d, w);
      average[i] = a;
      s = s - a * a;
    }
    T root = SQRT(s) + eps;
    if (buffer) {
      T b = buffer[i] * mu + d / root;
      buffer[i] = b;
      p[i] = FMA_T(b, step, p[i]);
    } else {
      p[i] = p[i] + step * d / root;
    }
  }
}
static void FN(adagrad)(int64_t n, T *p, const T *g, T *sum, double rate, double epsilon,
                        double decay, bool maximize) {
  T sign = maximize ? -1 : 1, wd = (T)decay, eps = (T)epsilon, step = (T)-rate;
  IVDEP for (int64_t i = 0; i < n; i++) {
    T d = sign * g[i];
    d = decay != 0.0 ? FMA_T(p[i], wd, d) : d;
    T s = sum[i] + d * d;
    sum[i] = s;
    p[i] = p[i] + step * d / (SQRT(s) + eps);
  }
}

// Sums of (x - mean) g in blocks of 4096, which are added as a run of up to 64, then in order.
static T FN(sum_products)(int64_t n, const T *x, T mean, const T *g) {
  T block[4096], sums[64], total = 0;
  int64_t count = 0;
  for (int64_t start = 0; start < n; start += 4096) {
    int64_t size = n - start < 4096 ? n - start : 4096;
    IVDEP for (int64_t i = 0; i < size; i++) block[i] = (x[start + i] - mean) * g[start + i];
    sums[count++] = FN(sum)(size, block, 0);
    if (count == 64 || start + 4096 >= n) {
      total += FN(sum)(count, sums, 0);
      count = 0;
    }
  }
  return total;
}
// For each channel of [first, last): the runs of the pictures are summed in groups of 256 pictures.

static T FN(channel_total)(int kind, int64_t batch, int64_t channels, int64_t inner,
                           int64_t channel, const T *x, const T *g, T mean) {
  T parts[256], total = 0;
  int64_t count = 0;
  if (inner == 1) {
    // Columns of a matrix: gathered into runs.
    T column[4096];
    for (int64_t start = 0; start < batch; start += 4096) {
      int64_t size = batch - start < 4096 ? batch - start : 4096;
      for (int64_t i = 0; i < size; i++) {
        T v = x[(start + i) * channels + channel];
        if (kind == CHANNEL_DEVIATIONS) v = (v - mean) * (v - mean);
        if (kind == CHANNEL_PRODUCTS) v = (v - mean) * g[(start + i) * channels + channel];
        column[i] = v;
      }
      total += FN(sum)(size, column, 0);
    }
    return total;
  }
  for (int64_t b = 0; b < batch; b++) {
    int64_t at = (b * channels + channel) * inner;
    parts[count++] = kind == CHANNEL_SUM          ? FN(sum)(inner, x + at, 0)
                     : kind == CHANNEL_DEVIATIONS ? FN(sum_deviations)(inner, x + at, mean)
                                                  : FN(sum_products)(inner, x + at, mean, g + at);
    if (count == 256 || b + 1 == batch) {
      total += FN(sum)(count, parts, 0);
      count = 0;
    }
  }
  return total;
}
static void FN(channel_stats)(int64_t first, int64_t last, int64_t batch, int64_t channels,
                              int64_t inner, const T *x, T *sum, T *mean, T *variance) {
  T n = (T)(batch * inner);
  for (int64_t c = first; c < last; c++) {
    T s = FN(channel_total)(CHANNEL_SUM, batch, channels, inner, c, x, NULL, 0);
    if (sum) sum[c] = s;
    T m = s / n;
    if (mean) mean[c] = m;
    if (variance)
      variance[c] = FN(channel_total)(CHANNEL_DEVIATIONS, batch, channels, inner, c, x, NULL, m) / n;
  }
}
// out = (x - mean) * scale + shift for the pictures [first, last).
static void FN(batch_norm)(int64_t first, int64_t last, int64_t channels, int64_t inner,
                           const T *x, const T *mean, const T *variance, const T *weight,
                           const T *bias, double epsilon, T *out, T *inverse) {
  if (inverse && first == 0)
    for (int64_t c = 0; c < channels; c++) inverse[c] = 1 / SQRT(variance[c] + (T)epsilon);
  for (int64_t b = first; b < last; b++)
    for (int64_t c = 0; c < channels; c++) {
      T scale = 1 / SQRT(variance[c] + (T)epsilon), shift = bias ? bias[c] : 0, m = mean[c];
      if (weight) scale = scale * weight[c];
      const T *p = x + (b * channels + c) * inner;
      T *q = out + (b * channels + c) * inner;
      IVDEP for (int64_t i = 0; i < inner; i++) q[i] = FMA_T(p[i] - m, scale, shift);
    }
}
static void FN(batch_norm_sums)(int64_t first, int64_t last, int64_t batch, int64_t channels,
                                int64_t inner, const T *x, const T *g, const T *mean,
                                const T *inverse, T *products, T *sums) {
  for (int64_t c = first; c < last; c++) {
    if (sums) sums[c] = FN(channel_total)(CHANNEL_SUM, batch, channels, inner, c, g, NULL, 0);
    if (products)
      products[c] = FN(channel_total)(CHANNEL_PRODUCTS, batch, channels, inner, c, x, g, mean[c]) *
                    inverse[c];
  }
}
static void FN(batch_norm_input)(int64_t first, int64_t last, int64_t batch, int64_t channels,
                                 int64_t inner, const T *x, const T *g, const T *mean,
                                 const T *inverse, const T *weight, const T *products,
                                 const T *sums, T *dx) {
  T n = (T)(batch * inner);
  for (int64_t b = first; b < last; b++)
    for (int64_t c = 0; c < channels; c++) {
      int64_t at = (b * channels + c) * inner;
      T scale = weight ? inverse[c] * weight[c] : inverse[c];
      if (sums == NULL) {
        IVDEP for (int64_t i = 0; i < inner; i++) dx[at + i] = g[at + i] * scale;
        continue;
      }
      T s = sums[c] / n, k = products[c] / n * inverse[c], m = mean[c];
      IVDEP for (int64_t i = 0; i < inner; i++)
        dx[at + i] = (g[at + i] - s - (x[at + i] - m) * k) * scale;
    }
}

static void FN(layer_norm)(int64_t rows, int64_t n, const T *x, const T *weight, const T *bias,
                           double epsilon, T *out, T *mean, T *inverse) {
  for (int64_t r = 0; r < rows; r++, x += n, out += n) {
    T m = FN(sum)(n, x, 0) / (T)n;
    T k = 1 / SQRT(FN(sum_deviations)(n, x, m) / (T)n + (T)epsilon);
    mean[r] = m;
    inverse[r] = k;
    for (int64_t i = 0; i < n; i++) {
      T v = (x[i] - m) * k;
      v = weight ? v * weight[i] : v;
      out[i] = bias ? v + bias[i] : v;
    }
  }
}
static void FN(layer_norm_input)(int64_t rows, int64_t n, const T *x, const T *g, const T *mean,
                                 const T *inverse, const T *weight, T *dx) {
  for (int64_t r = 0; r < rows; r++, x += n, g += n, dx += n) {
    T m = mean[r], k = inverse[r];
    // The gradient of the normalised values, in place of the result.
    for (int64_t i = 0; i < n; i++) dx[i] = weight ? g[i] * weight[i] : g[i];
    T s = FN(sum)(n, dx, 0) / (T)n;
    T t = FN(sum_products)(n, x, m, dx) * k / (T)n;
    for (int64_t i = 0; i < n; i++) dx[i] = (dx[i] - s - (x[i] - m) * k * t) * k;
  }
}
// Columns [first, last), rows from first to last.
static void FN(layer_norm_weights)(int64_t first, int64_t last, int64_t rows, int64_t n,
                                   const T *x, const T *g, const T *mean, const T *inverse,
                                   T *dweight, T *dbias) {
  for (int64_t j = first; j < last; j++) {
    if (dweight) dweight[j] = 0;
    if (dbias) dbias[j] = 0;
  }
  for (int64_t r = 0; r < rows; r++)
    for (int64_t j = first; j < last; j++) {
      T d = g[r * n + j];
      if (dweight) dweight[j] += d * ((x[r * n + j] - mean[r]) * inverse[r]);
      if (dbias) dbias[j] += d;
    }
}
