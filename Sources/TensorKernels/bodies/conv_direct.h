// Convolution of one float type without a matrix of patches; included twice with T, FN, V, VL, MR, NV,
// VFMA defined.
//
// The picture is copied into one with its padding; then the number that a place of the kernel meets
// lies at a fixed distance (`offsets`) from the position of the output. Outputs of neighbouring rows are
// computed as one run of the padded picture's positions, a few of which no window has; these are left
// out when the run is copied to the result. Each output is the same chain as with a matrix of patches.
#define NR (NV * VL)

static void FN(pad_picture)(const tk_conv *s, const T *x, T *out) {
  int64_t width = conv_padded_width(s), height = s->height + 2 * s->pad_h;
  int64_t channels = s->in_channels / s->groups;
  for (int64_t c = 0; c < channels; c++) {
    memset(out, 0, (size_t)(s->pad_h * width + s->pad_w) * sizeof(T));
    T *row = out + s->pad_h * width + s->pad_w;
    for (int64_t r = 0; r < s->height; r++, x += s->width, row += width) {
      int64_t i = 0;
      for (; i + VL <= s->width; i += VL) *(V *)(row + i) = *(const V *)(x + i);
      for (; i < s->width; i++) row[i] = x[i];
      for (i = 0; i < 2 * s->pad_w; i++) row[s->width + i] = 0;
    }
    out += height * width;
    if (s->pad_h) memset(row - s->pad_w, 0, (size_t)(s->pad_h * width) * sizeof(T));
  }
  memset(out, 0, CONV_EDGE * sizeof(T));
}
// The distances of a patch's numbers from the position of its output, and zeros up to whole tiles.
static void FN(patch_offsets)(const tk_conv *s, int64_t *offsets) {
  int64_t width = conv_padded_width(s), height = s->height + 2 * s->pad_h;
  int64_t channels = s->in_channels / s->groups;
  for (int64_t c = 0; c < channels; c++)
    for (int64_t i = 0; i < s->kernel_h; i++)
      for (int64_t j = 0; j < s->kernel_w; j++)
        *offsets++ = (c * height + i * s->dilation_h) * width + j * s->dilation_w;
  memset(offsets, 0, CONV_EDGE * sizeof(int64_t));
}

// `rows` channels at NR neighbouring positions.
INLINE void FN(direct_tile)(int rows, int64_t k, const T *w, const T *x, const int64_t *offsets,
                            T *out, int64_t out_row) {
  V sums[MR * NV];
  UNROLL for (int r = 0; r < rows * NV; r++) sums[r] = (V){0};
  for (int64_t p = 0; p < k; p++) {
    const T *from = x + offsets[p];
    V numbers[NV];
    UNROLL for (int v = 0; v < NV; v++) numbers[v] = *(const V *)(from + v * VL);
    UNROLL for (int r = 0; r < rows; r++) {
      V weight = w[r * k + p] - (V){0};
      UNROLL for (int v = 0; v < NV; v++)
        sums[r * NV + v] = VFMA(weight, numbers[v], sums[r * NV + v]);
    }
  }
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int v = 0; v < NV; v++) *(V *)(out + r * out_row + v * VL) = sums[r * NV + v];
  }
}
#define TILE(rows)                                                                               \
  static void FN(direct_tile_##rows)(int64_t k, const T *w, const T *x, const int64_t *offsets,  \
                                     T *out, int64_t out_row) {                                  \
    FN(direct_tile)(rows, k, w, x, offsets, out, out_row);                                       \
  }
TILE(1)
TILE(2)
TILE(3)
TILE(4)
#if TILE_ROWS >= 6
TILE(5)
TILE(6)
#endif
#if TILE_ROWS >= 12
TILE(7)
TILE(8)
TILE(9)
TILE(10)
TILE(11)
TILE(12)
#endif
#undef TILE
static void (*const FN(direct_tiles)[MR])(int64_t, const T *, const T *, const int64_t *, T *,
                                          int64_t) = {
    FN(direct_tile_1),  FN(direct_tile_2),  FN(direct_tile_3), FN(direct_tile_4),
#if TILE_ROWS >= 6
    FN(direct_tile_5),  FN(direct_tile_6),
#endif
#if TILE_ROWS >= 12
    FN(direct_tile_7),  FN(direct_tile_8),  FN(direct_tile_9), FN(direct_tile_10),
    FN(direct_tile_11), FN(direct_tile_12),
#endif
};

// One picture and group, for a horizontal stride of 1.
static void FN(conv_direct)(const tk_conv *s, const T *x, const T *w, const T *bias, T *out,
                            T *memory) {
  int64_t channels = s->out_channels / s->groups, patch = conv_patch(s);
  int64_t width = conv_padded_width(s), plane = s->out_h * s->out_w, rows = conv_run_rows(s);
  int64_t pitch = ((rows - 1) * width + s->out_w + NR - 1) / NR * NR;
  int64_t *offsets = (int64_t *)memory;
  T *picture = memory + (patch + CONV_EDGE) * (int64_t)(sizeof(int64_t) / sizeof(T));
  T *run = picture + conv_picture_numbers(s) + CONV_EDGE;
  FN(pad_picture)(s, x, picture);
  FN(patch_offsets)(s, offsets);
  for (int64_t first = 0; first < s->out_h; first += rows) {
    int64_t count = s->out_h - first < rows ? s->out_h - first : rows;
    int64_t positions = (count - 1) * width + s->out_w;
    const T *from = picture + first * s->stride_h * width;
    for (int64_t p = 0; p < positions; p += NR)
      for (int64_t c = 0; c < channels; c += MR) {
        int64_t tile = channels - c < MR ? channels - c : MR;
        FN(direct_tiles)[tile - 1](patch, w + c * patch, from + p, offsets, run + c * pitch + p,
                                   pitch);
      }
    for (int64_t c = 0; c < channels; c++) {
      const T *sums = run + c * pitch;
      T *to = out + c * plane + first * s->out_w, shift = bias ? bias[c] : 0;
      for (int64_t r = 0; r < count; r++, sums += width, to += s->out_w) {
        if (bias) {
          IVDEP for (int64_t i = 0; i < s->out_w; i++) to[i] = sums[i] + shift;
        } else {
          IVDEP for (int64_t i = 0; i < s->out_w; i++) to[i] = sums[i];
        }
      }
    }
  }
}

// Adds some rows of positions to MR places of the kernel for `vectors` * VL channels.
INLINE void FN(weight_tile)(int vectors, const tk_conv *s, int64_t rows, const T *x,
                            const int64_t *offsets, const T *g, T *sums) {
  V acc[MR * NV];
  const T *from[MR];
  UNROLL for (int r = 0; r < MR; r++) {
    from[r] = x + offsets[r];
    UNROLL for (int v = 0; v < vectors; v++)
      acc[r * vectors + v] = *(const V *)(sums + r * NR + v * VL);
  }
  int64_t step = s->stride_h * conv_padded_width(s);
  for (int64_t i = 0; i < rows; i++) {
    int64_t at = i * step;
    for (int64_t j = 0; j < s->out_w; j++, at += s->stride_w, g += vectors * VL) {
      V gv[NV];
      UNROLL for (int v = 0; v < vectors; v++) gv[v] = *(const V *)(g + v * VL);
      UNROLL for (int r = 0; r < MR; r++) {
        V xv = from[r][at] - (V){0};
        UNROLL for (int v = 0; v < vectors; v++)
          acc[r * vectors + v] = VFMA(xv, gv[v], acc[r * vectors + v]);
      }
    }
  }
  UNROLL for (int r = 0; r < MR; r++) {
    UNROLL for (int v = 0; v < vectors; v++)
      *(V *)(sums + r * NR + v * VL) = acc[r * vectors + v];
  }
}
static void FN(weight_tile_1)(const tk_conv *s, int64_t rows, const T *x, const int64_t *offsets,
                              const T *g, T *sums) {
  FN(weight_tile)(1, s, rows, x, offsets, g, sums);
}
static void FN(weight_tile_2)(const tk_conv *s, int64_t rows, const T *x, const int64_t *offsets,
                              const T *g, T *sums) {
  FN(weight_tile)(2, s, rows, x, offsets, g, sums);
}
// Adds one picture to `sums`, patch x channels.
static void FN(conv_direct_weight)(const tk_conv *s, const T *x, const T *g, T *sums, T *memory) {
  int64_t channels = s->out_channels / s->groups, patch = conv_patch(s);
  int64_t width = conv_padded_width(s), plane = s->out_h * s->out_w, rows = conv_run_rows(s);
  int64_t *offsets = (int64_t *)memory;
  T *picture = memory + (patch + CONV_EDGE) * (int64_t)(sizeof(int64_t) / sizeof(T));
  T *turned = picture + conv_picture_numbers(s) + CONV_EDGE;
  FN(pad_picture)(s, x, picture);
  FN(patch_offsets)(s, offsets);
  for (int64_t first = 0; first < s->out_h; first += rows) {
    int64_t count = s->out_h - first < rows ? s->out_h - first : rows;
    const T *from = picture + first * s->stride_h * width;
    for (int64_t c = 0; c < channels; c += NR) {
      int64_t columns = channels - c < NR ? channels - c : NR;
      bool wide = columns > VL;
      FN(pack_b)(count * s->out_w, columns, wide ? NR : VL, g + c * plane + first * s->out_w, 1,
                 plane, turned);
      for (int64_t k = 0; k < patch; k += MR) {
        int64_t places = patch - k < MR ? patch - k : MR;
        T tile[MR * NR] = {0};
        for (int64_t r = 0; r < places; r++)
          FN(copy_some)(tile + r * NR, sums + (k + r) * channels + c, columns);
        (wide ? FN(weight_tile_2) : FN(weight_tile_1))(s, count, from, offsets + k, turned, tile);
        for (int64_t r = 0; r < places; r++)
          FN(copy_some)(sums + (k + r) * channels + c, tile + r * NR, columns);
      }
    }
  }
}
#undef NR
