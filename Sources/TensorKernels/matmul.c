// Matrix products: choosing a kernel, cutting C into parts for threads.
#include "bodies/table.h"

typedef struct {
  const tk_table *kernels;
  int dtype;
  int64_t m, n, k, across, down;
  const char *a, *b, *bias;
  char *c;
  int64_t batch, a_batch, a_row, a_col, b_batch, b_row, b_col, c_batch, c_row, c_col;
  bool accumulate;
} job;

static void tile(const job *j, int64_t problem, int64_t m0, int64_t m1, int64_t n0, int64_t n1) {
  int64_t size = tk_size(j->dtype);
  int64_t m = m1 - m0, n = n1 - n0;
  const char *a = j->a + (problem * j->a_batch + m0 * j->a_row) * size;
  const char *b = j->b + (problem * j->b_batch + n0 * j->b_col) * size;
  const char *bias = j->bias ? j->bias + n0 * size : NULL;
  char *c = j->c + (problem * j->c_batch + m0 * j->c_row + n0 * j->c_col) * size;
  bool big = m > 4 && m * n * j->k > 16384;
  void *scratch = big ? tk_scratch(0, TK_GEMM_SCRATCH) : NULL;
  if (j->dtype == TK_F32)
    j->kernels->gemm_f32(m, n, j->k, (const float *)a, j->a_row, j->a_col, (const float *)b,
                         j->b_row, j->b_col, (const float *)bias, (float *)c, j->c_row, j->c_col,
                         j->accumulate, scratch);
  else
    j->kernels->gemm_f64(m, n, j->k, (const double *)a, j->a_row, j->a_col, (const double *)b,
                         j->b_row, j->b_col, (const double *)bias, (double *)c, j->c_row, j->c_col,
                         j->accumulate, scratch);
}
static void part(void *context, int64_t number) {
  const job *j = context;
  int64_t parts = j->across * j->down;
  int64_t problem = number / parts, rest = number % parts;
  // Cuts at multiples of whole tiles of every level: 24 rows, 32 columns.
  int64_t x = rest % j->across, y = rest / j->across;
  int64_t columns = (j->n + 31) / 32, rows = (j->m + 23) / 24;
  int64_t n0 = columns * x / j->across * 32, n1 = columns * (x + 1) / j->across * 32;
  int64_t m0 = rows * y / j->down * 24, m1 = rows * (y + 1) / j->down * 24;
  if (n1 > j->n) n1 = j->n;
  if (m1 > j->m) m1 = j->m;
  if (n0 < n1 && m0 < m1) tile(j, problem, m0, m1, n0, n1);
}

#define INTEGERS(T, U)                                                                           \
  for (int64_t p = 0; p < batch; p++)                                                            \
    for (int64_t i = 0; i < m; i++) {                                                            \
      const T *row = (const T *)a + p * a_batch + i * a_row;                                     \
      T *target = (T *)c + p * c_batch + i * c_row;                                              \
      if (!accumulate)                                                                           \
        for (int64_t j = 0; j < n; j++) target[j] = 0;                                           \
      for (int64_t q = 0; q < k; q++) {                                                          \
        const T *s = (const T *)b + p * b_batch + q * b_row;                                     \
        U x = (U)row[q * a_col];                                                                 \
        for (int64_t j = 0; j < n; j++) target[j] = (T)((U)target[j] + x * (U)s[j * b_col]);     \
      }                                                                                          \
      if (bias)                                                                                  \
        for (int64_t j = 0; j < n; j++)                                                          \
          target[j] = (T)((U)target[j] + (U)((const T *)bias)[j]);                               \
    }                                                                                            \
  return true;

bool tk_matmul(int dtype, int64_t batch, int64_t m, int64_t n, int64_t k, const void *a,
               int64_t a_batch, int64_t a_row, int64_t a_col, const void *b, int64_t b_batch,
               int64_t b_row, int64_t b_col, const void *bias, void *c, int64_t c_batch,
               int64_t c_row, bool accumulate) {
  if (dtype == TK_I64) { INTEGERS(int64_t, uint64_t) }
  if (dtype == TK_I32) { INTEGERS(int32_t, uint32_t) }
  if (dtype != TK_F32 && dtype != TK_F64) return false;
  if (batch <= 0 || m <= 0 || n <= 0) return true;
  if (k < 0) k = 0;
  // Small products go straight to the kernel.
  if (batch == 1 && dtype == TK_F32 && m * n <= 4096 && k <= 16 && n > 2) {
    tk_kernels()->gemm_f32(m, n, k, a, a_row, a_col, b, b_row, b_col, bias, c, c_row, 1, accumulate,
                           NULL);
    return true;
  }
  job j = {.kernels = tk_kernels(), .dtype = dtype, .m = m, .n = n, .k = k, .a = a, .b = b,
           .bias = bias, .c = c, .batch = batch, .a_batch = a_batch, .a_row = a_row,
           .a_col = a_col, .b_batch = b_batch, .b_row = b_row, .b_col = b_col,
           .c_batch = c_batch, .c_row = c_row, .c_col = 1, .accumulate = accumulate};
  // One or two columns as result: the transposed product keeps vectors full. Contiguous rows times a
  // vector have their own way.
  bool vector = n == 1 && a_col == 1 && b_row == 1 && m * k > 16384;
  if (n <= 2 && m >= 16 && bias == NULL && !vector) {
    j.m = n, j.n = m, j.a = b, j.b = a;
    j.a_batch = b_batch, j.a_row = b_col, j.a_col = b_row;
    j.b_batch = a_batch, j.b_row = a_col, j.b_col = a_row;
    j.c_row = 1, j.c_col = c_row;
  }
  double each = (double)m * (double)n * (double)(k + 8) * (dtype == TK_F32 ? 0.03 : 0.06);
  int64_t parts = tk_parts(each * (double)batch);
  j.across = j.down = 1;
  if (parts > 1 && batch < parts) {
    int64_t wanted = (parts + batch - 1) / batch;
    int64_t columns = (j.n + 31) / 32, rows = (j.m + 23) / 24;
    // Cut the longer side; both when there are many parts.
    while (j.across * j.down < wanted) {
      bool wide = columns / j.across >= rows / j.down;
      if (wide && columns / j.across >= 2) j.across++;
      else if (rows / j.down >= 2) j.down++;
      else break;
    }
  }
  int64_t total = batch * j.across * j.down;
  if (parts <= 1 || total <= 1) {
    for (int64_t p = 0; p < batch; p++) tile(&j, p, 0, j.m, 0, j.n);
  } else {
    tk_parallel(total, part, &j);
  }
  return true;
}
