// Matrix product of one float type; included twice with T, FN, V (vector), VL (its lanes), MR (rows
// of a tile), NV (vectors of a tile's row), VFMA defined.
//
// After Goto and van de Geijn, "Anatomy of high-performance matrix multiplication" (2008): B is
// packed into panels of NR columns, A into panels of MR rows, blocks stay in the caches, and a tile
// of MR x NR sums lives in registers. A tile's sums are loaded from C between blocks of k, so every
// element stays one chain of fused multiply-adds in k order.
#define NR (NV * VL)
#define KC 256
#define MC (MR * (144 / MR))
#define NC 2048

// One tile: `rows` and `vectors` are constants after inlining. C must have `vectors * VL` columns.
INLINE void FN(tile)(int rows, int vectors, int64_t k, const T *a, int64_t a_row, int64_t a_col,
                     const T *b, int64_t b_row, T *c, int64_t c_row, bool load, const T *bias) {
  V acc[MR * NV];
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int v = 0; v < vectors; v++) acc[r * vectors + v] = (V){0};
  }
  if (load) {
    UNROLL for (int r = 0; r < rows; r++) {
      UNROLL for (int v = 0; v < vectors; v++)
        acc[r * vectors + v] = *(const V *)(c + r * c_row + v * VL);
    }
  }
  for (int64_t p = 0; p < k; p++) {
    V bv[NV];
    UNROLL for (int v = 0; v < vectors; v++) bv[v] = *(const V *)(b + v * VL);
    UNROLL for (int r = 0; r < rows; r++) {
      V av = a[r * a_row] - (V){0};
      UNROLL for (int v = 0; v < vectors; v++)
        acc[r * vectors + v] = VFMA(av, bv[v], acc[r * vectors + v]);
    }
    a += a_col;
    b += b_row;
  }
  UNROLL for (int r = 0; r < rows; r++) {
    UNROLL for (int v = 0; v < vectors; v++) {
      V x = acc[r * vectors + v];
      if (bias) x = x + *(const V *)(bias + v * VL);
      *(V *)(c + r * c_row + v * VL) = x;
    }
  }
}
#define TILE(rows, vectors)                                                                      \
  static void FN(tile_##rows##_##vectors)(int64_t k, const T *a, int64_t a_row, int64_t a_col,   \
                                          const T *b, int64_t b_row, T *c, int64_t c_row,        \
                                          bool load, const T *bias) {                            \
    FN(tile)(rows, vectors, k, a, a_row, a_col, b, b_row, c, c_row, load, bias);                 \
  }
typedef void FN(tile_function)(int64_t, const T *, int64_t, int64_t, const T *, int64_t, T *,
                               int64_t, bool, const T *);
TILE(1, 1)
TILE(2, 1)
TILE(3, 1)
TILE(4, 1)
TILE(1, 2)
TILE(2, 2)
TILE(3, 2)
TILE(4, 2)
#if TILE_ROWS >= 6
TILE(5, 1)
TILE(6, 1)
TILE(5, 2)
TILE(6, 2)
#endif
#if TILE_ROWS >= 12
TILE(7, 1)
TILE(8, 1)
TILE(9, 1)
TILE(10, 1)
TILE(11, 1)
TILE(12, 1)
TILE(7, 2)
TILE(8, 2)
TILE(9, 2)
TILE(10, 2)
TILE(11, 2)
TILE(12, 2)
#endif
static FN(tile_function) *const FN(tiles)[2][MR] = {
    {FN(tile_1_1), FN(tile_2_1), FN(tile_3_1), FN(tile_4_1),
#if TILE_ROWS >= 6
     FN(tile_5_1), FN(tile_6_1),
#endif
#if TILE_ROWS >= 12
     FN(tile_7_1), FN(tile_8_1), FN(tile_9_1), FN(tile_10_1), FN(tile_11_1), FN(tile_12_1),
#endif
    },
    {FN(tile_1_2), FN(tile_2_2), FN(tile_3_2), FN(tile_4_2),
#if TILE_ROWS >= 6
     FN(tile_5_2), FN(tile_6_2),
#endif
#if TILE_ROWS >= 12
     FN(tile_7_2), FN(tile_8_2), FN(tile_9_2), FN(tile_10_2), FN(tile_11_2), FN(tile_12_2),
#endif
    }};
#undef TILE

// The full tile on packed panels, where strides are constants.
static void FN(tile_packed)(int64_t k, const T *a, const T *b, T *c, int64_t c_row, bool load,
                            const T *bias) {
  FN(tile)(MR, NV, k, a, 1, MR, b, NR, c, c_row, load, bias);
}

// Copies n < 2 * NR numbers in pieces of fixed size.
INLINE void FN(copy_some)(T *to, const T *from, int64_t n) {
  for (; n >= 4; n -= 4, to += 4, from += 4) memcpy(to, from, 4 * sizeof(T));
  if (n & 2) {
    memcpy(to, from, 2 * sizeof(T));
    to += 2;
    from += 2;
  }
  if (n & 1) *to = *from;
}
// A tile with `columns` <= NR columns of C, whose columns are `c_col` apart.
static void FN(edge)(int64_t rows, int64_t columns, int64_t k, const T *a, int64_t a_row,
                     int64_t a_col, const T *b, int64_t b_row, T *c, int64_t c_row, int64_t c_col,
                     bool load, const T *bias) {
  int wide = columns > VL;
  if (c_col == 1 && columns == (wide ? NR : VL)) {
    FN(tiles)[wide][rows - 1](k, a, a_row, a_col, b, b_row, c, c_row, load, bias);
    return;
  }
  T local[MR * NR], local_bias[NR];
  int64_t width = wide ? NR : VL;
  if (load) {
    for (int64_t r = 0; r < rows; r++) {
      for (int64_t j = columns; j < width; j++) local[r * width + j] = 0;
      if (c_col == 1) FN(copy_some)(local + r * width, c + r * c_row, columns);
      else for (int64_t j = 0; j < columns; j++) local[r * width + j] = c[r * c_row + j * c_col];
    }
  }
  if (bias) {
    FN(copy_some)(local_bias, bias, columns);
    for (int64_t j = columns; j < width; j++) local_bias[j] = 0;
  }
  FN(tiles)[wide][rows - 1](k, a, a_row, a_col, b, b_row, local, width, load,
                            bias ? local_bias : NULL);
  if (c_col == 1) {
    for (int64_t r = 0; r < rows; r++) FN(copy_some)(c + r * c_row, local + r * width, columns);
  } else {
    for (int64_t r = 0; r < rows; r++)
      for (int64_t j = 0; j < columns; j++) c[r * c_row + j * c_col] = local[r * width + j];
  }
}

// Rows of a 4 x 4 matrix become its columns.
INLINE void FN(turn4)(V4 *rows) {
  V4 l0 = __builtin_shufflevector(rows[0], rows[1], 0, 4, 1, 5);
  V4 l1 = __builtin_shufflevector(rows[2], rows[3], 0, 4, 1, 5);
  V4 h0 = __builtin_shufflevector(rows[0], rows[1], 2, 6, 3, 7);
  V4 h1 = __builtin_shufflevector(rows[2], rows[3], 2, 6, 3, 7);
  rows[0] = __builtin_shufflevector(l0, l1, 0, 1, 4, 5);
  rows[1] = __builtin_shufflevector(l0, l1, 2, 3, 6, 7);
  rows[2] = __builtin_shufflevector(h0, h1, 0, 1, 4, 5);
  rows[3] = __builtin_shufflevector(h0, h1, 2, 3, 6, 7);
}
// Four rows of k contiguous numbers become k rows of four, `width` apart.
static void FN(transpose4)(int64_t k, const T *a, int64_t row, T *out, int64_t width) {
  const T *s0 = a, *s1 = a + row, *s2 = s1 + row, *s3 = s2 + row;
  int64_t p = 0;
  for (; p + 4 <= k; p += 4, out += 4 * width) {
    V4 rows[4] = {*(const V4 *)(s0 + p), *(const V4 *)(s1 + p), *(const V4 *)(s2 + p),
                  *(const V4 *)(s3 + p)};
    FN(turn4)(rows);
    for (int i = 0; i < 4; i++) *(V4 *)(out + i * width) = rows[i];
  }
  for (; p < k; p++, out += width) {
    out[0] = s0[p];
    out[1] = s1[p];
    out[2] = s2[p];
    out[3] = s3[p];
  }
}
// k x columns of B as rows of `width` numbers, the rest zero.
static void FN(pack_b)(int64_t k, int64_t columns, int64_t width, const T *b, int64_t b_row,
                       int64_t b_col, T *out) {
  if (b_col == 1) {
    if (columns == NR && width == NR) {
      for (int64_t p = 0; p < k; p++) {
        UNROLL for (int v = 0; v < NV; v++)
          *(V *)(out + p * NR + v * VL) = *(const V *)(b + p * b_row + v * VL);
      }
      return;
    }
    for (int64_t p = 0; p < k; p++) {
      FN(copy_some)(out + p * width, b + p * b_row, columns);
      for (int64_t j = columns; j < width; j++) out[p * width + j] = 0;
    }
    return;
  }
  int64_t j = 0;
  if (b_row == 1) {
    for (; j + 4 <= columns; j += 4) FN(transpose4)(k, b + j * b_col, b_col, out + j, width);
  }
  for (; j < columns; j++)
    for (int64_t p = 0; p < k; p++) out[p * width + j] = b[p * b_row + j * b_col];
  for (; j < width; j++)
    for (int64_t p = 0; p < k; p++) out[p * width + j] = 0;
}
static void FN(pack_a)(int64_t rows, int64_t k, const T *a, int64_t a_row, int64_t a_col, T *out) {
  if (a_row == 1 && rows == MR) {
    for (int64_t p = 0; p < k; p++)
      UNROLL for (int r = 0; r < MR; r++) out[p * MR + r] = a[p * a_col + r];
    return;
  }
  int64_t r = 0;
  if (a_col == 1)
    for (; r + 4 <= rows; r += 4) FN(transpose4)(k, a + r * a_row, a_row, out + r, MR);
  for (; r + 2 <= rows; r += 2) {
    const T *s0 = a + r * a_row, *s1 = s0 + a_row;
    for (int64_t p = 0; p < k; p++) {
      out[p * MR + r] = s0[p * a_col];
      out[p * MR + r + 1] = s1[p * a_col];
    }
  }
  for (; r < rows; r++)
    for (int64_t p = 0; p < k; p++) out[p * MR + r] = a[r * a_row + p * a_col];
}

// Few operations, or numbers that are used once or twice: A is read where it is, B packed on the stack unless its rows can be read directly.
static void FN(gemm_small)(int64_t m, int64_t n, int64_t k, const T *a, int64_t a_row,
                           int64_t a_col, const T *b, int64_t b_row, int64_t b_col, const T *bias,
                           T *c, int64_t c_row, int64_t c_col, bool accumulate) {
  T packed[4096] __attribute__((aligned(64)));
  for (int64_t j = 0; j < n; j += NR) {
    int64_t columns = n - j < NR ? n - j : NR;
    int64_t width = columns > VL ? NR : VL;
    bool direct = b_col == 1 && columns == width;
    int64_t limit = direct ? k : 4096 / width;
    for (int64_t done = 0; done == 0 || done < k; done += limit) {
      int64_t size = k - done < limit ? k - done : limit;
      const T *panel = b + done * b_row + j * b_col;
      if (!direct) {
        FN(pack_b)(size, columns, width, panel, b_row, b_col, packed);
        panel = packed;
      }
      bool last = done + size >= k;
      for (int64_t i = 0; i < m; i += MR)
        FN(edge)(m - i < MR ? m - i : MR, columns, size, a + i * a_row + done * a_col, a_row,
                 a_col, panel, direct ? b_row : width, c + i * c_row + j * c_col, c_row, c_col,
                 accumulate || done > 0, last && bias ? bias + j : NULL);
      if (k == 0) break;
    }
  }
}

// A matrix of contiguous rows times a contiguous vector: eight rows at a time, turned in registers.
static void FN(matrix_vector)(int64_t m, int64_t k, const T *a, int64_t a_row, const T *x, T *c,
                              int64_t c_row, bool accumulate) {
  int64_t r = 0;
  for (; r + 8 <= m; r += 8) {
    const T *p = a + r * a_row;
    T sums[8] = {0};
    for (int i = 0; accumulate && i < 8; i++) sums[i] = c[(r + i) * c_row];
    V4 low = *(const V4 *)sums, high = *(const V4 *)(sums + 4);
    int64_t q = 0;
    for (; q + 4 <= k; q += 4) {
      V4 upper[4], lower[4];
      UNROLL for (int i = 0; i < 4; i++) {
        upper[i] = *(const V4 *)(p + i * a_row + q);
        lower[i] = *(const V4 *)(p + (i + 4) * a_row + q);
      }
      FN(turn4)(upper);
      FN(turn4)(lower);
      UNROLL for (int i = 0; i < 4; i++) {
        V4 number = x[q + i] - (V4){0};
        low = V4_FMA(upper[i], number, low);
        high = V4_FMA(lower[i], number, high);
      }
    }
    *(V4 *)sums = low;
    *(V4 *)(sums + 4) = high;
    for (int i = 0; i < 8; i++) {
      for (int64_t j = q; j < k; j++) sums[i] = GEMM_FMA(p[i * a_row + j], x[j], sums[i]);
      c[(r + i) * c_row] = sums[i];
    }
  }
  for (; r < m; r++) {
    T sum = accumulate ? c[r * c_row] : 0;
    for (int64_t j = 0; j < k; j++) sum = GEMM_FMA(a[r * a_row + j], x[j], sum);
    c[r * c_row] = sum;
  }
}
// A vector times a matrix of contiguous rows: the sums stay in the first cache, rows pass by.
static void FN(vector_matrix)(int64_t n, int64_t k, const T *a, int64_t a_col, const T *b,
                              int64_t b_row, T *c, bool accumulate) {
  for (int64_t j = 0; j < n; j += 1024, b += 1024, c += 1024) {
    int64_t columns = n - j < 1024 ? n - j : 1024;
    for (int64_t i = 0; !accumulate && i < columns; i++) c[i] = 0;
    int64_t p = 0;
    for (; p + 4 <= k; p += 4) {
      const T *r = b + p * b_row;
      T a0 = a[p * a_col], a1 = a[(p + 1) * a_col], a2 = a[(p + 2) * a_col], a3 = a[(p + 3) * a_col];
      IVDEP for (int64_t i = 0; i < columns; i++) {
        T sum = GEMM_FMA(a0, r[i], c[i]);
        sum = GEMM_FMA(a1, r[b_row + i], sum);
        sum = GEMM_FMA(a2, r[2 * b_row + i], sum);
        c[i] = GEMM_FMA(a3, r[3 * b_row + i], sum);
      }
    }
    for (; p < k; p++) {
      const T *r = b + p * b_row;
      T number = a[p * a_col];
      IVDEP for (int64_t i = 0; i < columns; i++) c[i] = GEMM_FMA(number, r[i], c[i]);
    }
  }
}

// `scratch` has room for gemm_scratch bytes.
static void FN(gemm)(int64_t m, int64_t n, int64_t k, const T *a, int64_t a_row, int64_t a_col,
                     const T *b, int64_t b_row, int64_t b_col, const T *bias, T *c, int64_t c_row,
                     int64_t c_col, bool accumulate, void *scratch) {
  // Large matrices with a vector on either side are bound by reading them once.
  bool row = m == 1 && n * k > 16384, column = n == 1 && m * k > 16384;
  if (row && b_col == 1 && c_col == 1) {
    FN(vector_matrix)(n, k, a, a_col, b, b_row, c, accumulate);
  } else if (row && b_row == 1 && a_col == 1) {
    FN(matrix_vector)(n, k, b, b_col, a, c, c_col, accumulate);
  } else if (column && a_col == 1 && b_row == 1) {
    FN(matrix_vector)(m, k, a, a_row, b, c, c_row, accumulate);
  } else {
    row = column = false;
  }
  if (row || column) {
    for (int64_t j = 0; bias && row && j < n; j++) c[j * c_col] += bias[j];
    for (int64_t i = 0; bias && !row && i < m; i++) c[i * c_row] += bias[0];
    return;
  }
  // What one panel of columns or two of rows use is read where it is: packing would cost as much again.
  bool once = (n <= NR && a_col == 1) || (m <= 2 * MR && b_col == 1);
  if (m * n * k <= 16384 || m <= 4 || once || scratch == NULL) {
    FN(gemm_small)(m, n, k, a, a_row, a_col, b, b_row, b_col, bias, c, c_row, c_col, accumulate);
    return;
  }
  T *packed_a = scratch, *packed_b = packed_a + MC * KC;
  for (int64_t jc = 0; jc < n; jc += NC) {
    int64_t nc = n - jc < NC ? n - jc : NC;
    for (int64_t pc = 0; pc < k; pc += KC) {
      int64_t kc = k - pc < KC ? k - pc : KC;
      bool load = accumulate || pc > 0, last = pc + kc >= k;
      for (int64_t j = 0; j < nc; j += NR)
        FN(pack_b)(kc, nc - j < NR ? nc - j : NR, NR, b + pc * b_row + (jc + j) * b_col, b_row,
                   b_col, packed_b + j * kc);
      for (int64_t ic = 0; ic < m; ic += MC) {
        int64_t mc = m - ic < MC ? m - ic : MC;
        for (int64_t i = 0; i < mc; i += MR)
          FN(pack_a)(mc - i < MR ? mc - i : MR, kc, a + (ic + i) * a_row + pc * a_col, a_row,
                     a_col, packed_a + i * kc);
        for (int64_t j = 0; j < nc; j += NR) {
          int64_t columns = nc - j < NR ? nc - j : NR;
          const T *panel = packed_b + j * kc;
          const T *tail = last && bias ? bias + jc + j : NULL;
          for (int64_t i = 0; i < mc; i += MR) {
            int64_t rows = mc - i < MR ? mc - i : MR;
            T *target = c + (ic + i) * c_row + (jc + j) * c_col;
            if (rows == MR && columns == NR && c_col == 1)
              FN(tile_packed)(kc, packed_a + i * kc, panel, target, c_row, load, tail);
            else
              FN(edge)(rows, columns, kc, packed_a + i * kc, 1, MR, panel, NR, target, c_row,
                       c_col, load, tail);
          }
        }
      }
    }
  }
}
#undef NR
#undef KC
#undef MC
#undef NC
