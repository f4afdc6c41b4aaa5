// Convolution and pooling of one float type; included twice with T, FN, INF and I (an
// integer of T's size) defined.
//
// The patches of some output rows of one picture become the columns of a matrix (im2col), so that the
// products are matrix products. `x` is one picture's channels of one group.

// Column (channel, kernel row, kernel column) of the matrix for the output rows [first, last).
static void FN(patches)(const tk_conv *s, int64_t first, int64_t last, const T *x, T *columns) {
  int64_t channels = s->in_channels / s->groups;
  for (int64_t c = 0; c < channels; c++)
    for (int64_t i = 0; i < s->kernel_h; i++)
      for (int64_t j = 0; j < s->kernel_w; j++) {
        int64_t shift = j * s->dilation_w - s->pad_w;
        // Outputs [low, high) read inside the picture's row.
        int64_t low = shift >= 0 ? 0 : (-shift + s->stride_w - 1) / s->stride_w;
        int64_t high = s->width - shift <= 0 ? 0 : (s->width - shift - 1) / s->stride_w + 1;
        if (low > s->out_w) low = s->out_w;
        if (high > s->out_w) high = s->out_w;
        if (high < low) high = low;
        for (int64_t r = first; r < last; r++, columns += s->out_w) {
          int64_t row = r * s->stride_h - s->pad_h + i * s->dilation_h;
          if (row < 0 || row >= s->height) {
            for (int64_t o = 0; o < s->out_w; o++) columns[o] = 0;
            continue;
          }
          const T *p = x + (c * s->height + row) * s->width;
          for (int64_t o = 0; o < low; o++) columns[o] = 0;
          if (s->stride_w == 1) {
            for (int64_t o = low; o < high; o++) columns[o] = p[o + shift];
          } else {
            for (int64_t o = low; o < high; o++) columns[o] = p[o * s->stride_w + shift];
          }
          for (int64_t o = high; o < s->out_w; o++) columns[o] = 0;
        }
      }
}
// The opposite: adds the columns to the picture they came from.
static void FN(unpatches)(const tk_conv *s, int64_t first, int64_t last, const T *columns, T *x) {
  int64_t channels = s->in_channels / s->groups;
  for (int64_t c = 0; c < channels; c++)
    for (int64_t i = 0; i < s->kernel_h; i++)
      for (int64_t j = 0; j < s->kernel_w; j++) {
        int64_t shift = j * s->dilation_w - s->pad_w;
        int64_t low = shift >= 0 ? 0 : (-shift + s->stride_w - 1) / s->stride_w;
        int64_t high = s->width - shift <= 0 ? 0 : (s->width - shift - 1) / s->stride_w + 1;
        if (high > s->out_w) high = s->out_w;
        for (int64_t r = first; r < last; r++, columns += s->out_w) {
          int64_t row = r * s->stride_h - s->pad_h + i * s->dilation_h;
          if (row < 0 || row >= s->height) continue;
          T *p = x + (c * s->height + row) * s->width;
          if (s->stride_w == 1) {
            IVDEP for (int64_t o = low; o < high; o++) p[o + shift] += columns[o];
          } else {
            for (int64_t o = low; o < high; o++) p[o * s->stride_w + shift] += columns[o];
          }
        }
      }
}
INLINE bool FN(is_pointwise)(const tk_conv *s) {
  return s->kernel_h == 1 && s->kernel_w == 1 && s->stride_h == 1 && s->stride_w == 1 &&
         s->pad_h == 0 && s->pad_w == 0;
}

// One picture and group: w is (out channels of the group) x patch, out has `plane` per channel.
static void FN(conv_image)(const tk_conv *s, int64_t rows, const T *x, const T *w, const T *bias,
                           T *out, T *columns, void *scratch) {
  int64_t channels = s->out_channels / s->groups;
  int64_t patch = s->in_channels / s->groups * s->kernel_h * s->kernel_w;
  int64_t plane = s->out_h * s->out_w;
  if (FN(is_pointwise)(s)) {
    FN(gemm)(channels, plane, patch, w, patch, 1, x, plane, 1, NULL, out, plane, 1, false, scratch);
  } else if (s->stride_w == 1 && conv_fits(s)) {
    FN(conv_direct)(s, x, w, bias, out, columns);
    return;
  } else {
    for (int64_t first = 0; first < s->out_h; first += rows) {
      int64_t last = first + rows < s->out_h ? first + rows : s->out_h;
      int64_t n = (last - first) * s->out_w;
      FN(patches)(s, first, last, x, columns);
      FN(gemm)(channels, n, patch, w, patch, 1, columns, n, 1, NULL, out + first * s->out_w, plane,
               1, false, scratch);
    }
  }
  if (bias)
    for (int64_t c = 0; c < channels; c++)
      for (int64_t i = 0; i < plane; i++) out[c * plane + i] += bias[c];
}
static void FN(conv_image_input)(const tk_conv *s, int64_t rows, const T *g, const T *w, T *dx,
                                 T *columns, void *scratch) {
  int64_t channels = s->out_channels / s->groups, inputs = s->in_channels / s->groups;
  int64_t patch = inputs * s->kernel_h * s->kernel_w;
  int64_t plane = s->out_h * s->out_w;
  if (FN(is_pointwise)(s)) {
    FN(gemm)(patch, plane, channels, w, 1, patch, g, plane, 1, NULL, dx, plane, 1, false, scratch);
    return;
  }
  memset(dx, 0, (size_t)(inputs * s->height * s->width) * sizeof(T));
  for (int64_t first = 0; first < s->out_h; first += rows) {
    int64_t last = first + rows < s->out_h ? first + rows : s->out_h;
    int64_t n = (last - first) * s->out_w;
    FN(gemm)(patch, n, channels, w, 1, patch, g + first * s->out_w, plane, 1, NULL, columns, n, 1,
             false, scratch);
    FN(unpatches)(s, first, last, columns, dx);
  }
}
// Adds one picture to `sums`, patch x channels: the chains go on from picture to picture.
static void FN(conv_image_weight)(const tk_conv *s, int64_t rows, const T *x, const T *g, T *sums,
                                  T *columns, void *scratch) {
  int64_t channels = s->out_channels / s->groups;
  int64_t patch = s->in_channels / s->groups * s->kernel_h * s->kernel_w;
  int64_t plane = s->out_h * s->out_w;
  if (!FN(is_pointwise)(s) && conv_fits(s)) {
    FN(conv_direct_weight)(s, x, g, sums, columns);
    return;
  }
  for (int64_t first = 0; first < s->out_h; first += rows) {
    int64_t last = first + rows < s->out_h ? first + rows : s->out_h;
    int64_t n = (last - first) * s->out_w;
    const T *matrix = columns;
    int64_t row = n;
    if (FN(is_pointwise)(s)) {
      matrix = x + first * s->out_w;
      row = plane;
    } else {
      FN(patches)(s, first, last, x, columns);
    }
    FN(gemm)(patch, channels, n, matrix, row, 1, g + first * s->out_w, 1, plane, NULL, sums,
             channels, 1, true, scratch);
  }
}

typedef struct {
  int64_t low, high, size;  // inside the picture, and the window's size with padding
} FN(window);
// The places of a window that lie in the picture: from `low` in steps of `dilation`.
INLINE FN(window) FN(inside)(int64_t first, int64_t kernel, int64_t dilation, int64_t size) {
  FN(window) w = {first, first + (kernel - 1) * dilation + 1, kernel};
  if (w.low < 0) w.low += (-w.low + dilation - 1) / dilation * dilation;
  if (w.high > size) w.high = size;
  return w;
}
// The common case: windows of 2 x 2 beside each other, one row of results. Blocks are rounded up to whole
// vectors, so that no number is compared alone.
static void FN(max_halves)(int64_t n, const T *top, int64_t width, int64_t where, T *out,
                           int64_t *index) {
  const T *bottom = top + width;
  for (int64_t start = 0; start < n; start += 64) {
    int64_t count = n - start < 64 ? n - start : 64, whole = (count + 15) / 16 * 16;
    T upper[128], lower[128], best[64];
    I place[64], down = (I)width;
    for (int64_t j = 0; j < 2 * count; j++) {
      upper[j] = top[2 * start + j];
      lower[j] = bottom[2 * start + j];
    }
    for (int64_t j = 2 * count; j < 2 * whole; j++) upper[j] = lower[j] = 0;
    IVDEP for (int64_t j = 0; j < whole; j++) {
      T a = upper[2 * j], b = upper[2 * j + 1], d = lower[2 * j], e = lower[2 * j + 1];
      I k = 0;
      bool take = (b > a) | ((b != b) & (a == a));
      a = take ? b : a;
      k = take ? 1 : k;
      take = (d > a) | ((d != d) & (a == a));
      a = take ? d : a;
      k = take ? down : k;
      take = (e > a) | ((e != e) & (a == a));
      best[j] = take ? e : a;
      place[j] = take ? down + 1 : k;
    }
    for (int64_t j = 0; j < count; j++) out[start + j] = best[j];
    if (index) {
      int64_t first = where + 2 * start;
      IVDEP for (int64_t j = 0; j < count; j++) index[start + j] = first + 2 * j + place[j];
    }
  }
}
static void FN(max_pool)(const tk_pool *s, int64_t first, int64_t last, const T *x, T *out,
                         int64_t *index) {
  int64_t plane = s->out_h * s->out_w;
  bool halves = s->kernel_h == 2 && s->kernel_w == 2 && s->stride_h == 2 && s->stride_w == 2 &&
                s->pad_h == 0 && s->pad_w == 0 && s->dilation_h == 1 && s->dilation_w == 1 &&
                s->out_h * 2 <= s->height && s->out_w * 2 <= s->width && s->width < 1 << 30;
  for (int64_t c = first; c < last; c++) {
    const T *p = x + c * s->height * s->width;
    for (int64_t i = 0; halves && i < s->out_h; i++) {
      int64_t at = c * plane + i * s->out_w, row = 2 * i * s->width;
      FN(max_halves)(s->out_w, p + row, s->width, row, out + at, index ? index + at : NULL);
    }
    for (int64_t i = 0; !halves && i < s->out_h; i++)
      for (int64_t j = 0; j < s->out_w; j++) {
        T best = -INF;
        int64_t at = -1;
        FN(window) h = FN(inside)(i * s->stride_h - s->pad_h, s->kernel_h, s->dilation_h, s->height);
        FN(window) w = FN(inside)(j * s->stride_w - s->pad_w, s->kernel_w, s->dilation_w, s->width);
        for (int64_t row = h.low; row < h.high; row += s->dilation_h) {
          for (int64_t column = w.low; column < w.high; column += s->dilation_w) {
            T value = p[row * s->width + column];
            bool take = at < 0 || value > best || (value != value && best == best);
            best = take ? value : best;
            at = take ? row * s->width + column : at;
          }
        }
        out[c * plane + i * s->out_w + j] = best;
        if (index) index[c * plane + i * s->out_w + j] = at;
      }
  }
}
// Also for adaptive windows: each maximum hands its gradient back, outputs in order.
static void FN(max_pool_backward)(const tk_pool *s, int64_t first, int64_t last, const T *g,
                                  const int64_t *index, T *dx) {
  int64_t plane = s->out_h * s->out_w, area = s->height * s->width;
  for (int64_t c = first; c < last; c++) {
    memset(dx + c * area, 0, (size_t)area * sizeof(T));
    for (int64_t i = c * plane; i < (c + 1) * plane; i++)
      if (index[i] >= 0 && index[i] < area) dx[c * area + index[i]] += g[i];
  }
}

INLINE FN(window) FN(span)(bool adaptive, int64_t i, int64_t kernel, int64_t stride, int64_t pad,
                           int64_t size, int64_t outputs) {
  FN(window) w;
  if (adaptive) {
    w.low = i * size / outputs;
    w.high = ((i + 1) * size + outputs - 1) / outputs;
    w.size = w.high - w.low;
    return w;
  }
  w.low = i * stride - pad;
  w.high = w.low + kernel < size + pad ? w.low + kernel : size + pad;
  w.size = w.high - w.low;
  if (w.low < 0) w.low = 0;
  if (w.high > size) w.high = size;
  return w;
}
INLINE T FN(pool_divisor)(const tk_pool *s, bool adaptive, FN(window) h, FN(window) w) {
  if (!adaptive && s->divisor != 0) return (T)s->divisor;
  if (!adaptive && s->count_padding) return (T)(h.size * w.size);
  return (T)((h.high - h.low) * (w.high - w.low));
}
static void FN(avg_pool)(const tk_pool *s, bool adaptive, int64_t first, int64_t last, const T *x,
                         T *out) {
  for (int64_t c = first; c < last; c++) {
    const T *p = x + c * s->height * s->width;
    T *q = out + c * s->out_h * s->out_w;
    for (int64_t i = 0; i < s->out_h; i++) {
      FN(window) h = FN(span)(adaptive, i, s->kernel_h, s->stride_h, s->pad_h, s->height, s->out_h);
      for (int64_t j = 0; j < s->out_w; j++) {
        FN(window) w = FN(span)(adaptive, j, s->kernel_w, s->stride_w, s->pad_w, s->width, s->out_w);
        T sum = 0;
        for (int64_t u = h.low; u < h.high; u++)
          for (int64_t v = w.low; v < w.high; v++) sum += p[u * s->width + v];
        q[i * s->out_w + j] = sum / FN(pool_divisor)(s, adaptive, h, w);
      }
    }
  }
}
static void FN(avg_pool_backward)(const tk_pool *s, bool adaptive, int64_t first, int64_t last,
                                  const T *g, T *dx) {
  for (int64_t c = first; c < last; c++) {
    T *p = dx + c * s->height * s->width;
    const T *q = g + c * s->out_h * s->out_w;
    memset(p, 0, (size_t)(s->height * s->width) * sizeof(T));
    for (int64_t i = 0; i < s->out_h; i++) {
      FN(window) h = FN(span)(adaptive, i, s->kernel_h, s->stride_h, s->pad_h, s->height, s->out_h);
      for (int64_t j = 0; j < s->out_w; j++) {
        FN(window) w = FN(span)(adaptive, j, s->kernel_w, s->stride_w, s->pad_w, s->width, s->out_w);
        T part = q[i * s->out_w + j] / FN(pool_divisor)(s, adaptive, h, w);
        for (int64_t u = h.low; u < h.high; u++)
          for (int64_t v = w.low; v < w.high; v++) p[u * s->width + v] += part;
      }
    }
  }
}
static void FN(adaptive_max_pool)(const tk_pool *s, int64_t first, int64_t last, const T *x, T *out,
                                  int64_t *index) {
  for (int64_t c = first; c < last; c++) {
    const T *p = x + c * s->height * s->width;
    for (int64_t i = 0; i < s->out_h; i++) {
      FN(window) h = FN(span)(true, i, 0, 0, 0, s->height, s->out_h);
      for (int64_t j = 0; j < s->out_w; j++) {
        FN(window) w = FN(span)(true, j, 0, 0, 0, s->width, s->out_w);
        T best = -INF;
        int64_t at = -1;
        for (int64_t u = h.low; u < h.high; u++)
          for (int64_t v = w.low; v < w.high; v++) {
            T value = p[u * s->width + v];
            if (at < 0 || value > best || (value != value && best == best)) {
              best = value;
              at = u * s->width + v;
            }
          }
        out[(c * s->out_h + i) * s->out_w + j] = best;
        if (index) index[(c * s->out_h + i) * s->out_w + j] = at;
      }
    }
  }
}
