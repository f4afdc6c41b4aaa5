// The entry points of the first engine, in terms of the present ones.
#include "bodies/table.h"

void tk_gemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row, int64_t a_col,
             const float *b, int64_t b_row, int64_t b_col, const float *bias, float *c,
             int64_t c_row, bool accumulate) {
  tk_matmul(TK_F32, 1, m, n, k, a, 0, a_row, a_col, b, 0, b_row, b_col, bias, c, 0, c_row,
            accumulate);
}
void tk_binary(int op, int64_t n, const float *a, int64_t a_step, const float *b, int64_t b_step,
               float *out) {
  if (op < TK_EQ || op > TK_GE) {
    tk_map_binary(op, TK_F32, 1, &n, a, &a_step, b, &b_step, out, NULL, 0, 0);
    return;
  }
  const tk_table *k = tk_kernels();
  uint8_t truth[512];
  for (int64_t start = 0; start < n; start += 512) {
    int64_t m = n - start < 512 ? n - start : 512;
    k->binary(op, TK_F32, m, a + start * a_step, a_step, b + start * b_step, b_step, truth, 0, 0);
    for (int64_t i = 0; i < m; i++) out[start + i] = truth[i];
  }
}
void tk_unary(int op, int64_t n, const float *a, float *out) {
  int64_t step = 1;
  tk_map_unary(op, TK_F32, 1, &n, a, &step, out, NULL, 0, 0);
}
float tk_sum(int64_t n, const float *a) { return tk_kernels()->sum_f32(n, a, 0); }
void tk_sum_rows(int64_t rows, int64_t columns, const float *a, int64_t row, float *out) {
  if (row == columns && columns > 1) {
    tk_reduce(TK_SUM, TK_F32, 1, rows, columns, a, out);
    return;
  }
  for (int64_t j = 0; j < columns; j++) out[j] = 0;
  for (int64_t i = 0; i < rows; i++)
    for (int64_t j = 0; j < columns; j++) out[j] += a[i * row + j];
}
void tk_softmax(int64_t rows, int64_t columns, const float *a, float *out) {
  tk_softmax_nd(TK_F32, false, rows, columns, 1, a, out);
}
void tk_log_softmax(int64_t rows, int64_t columns, const float *a, float *out) {
  tk_softmax_nd(TK_F32, true, rows, columns, 1, a, out);
}
void tk_log_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g,
                             float *out) {
  tk_softmax_backward_nd(TK_F32, true, rows, columns, 1, y, g, out);
}
void tk_softmax_backward(int64_t rows, int64_t columns, const float *y, const float *g,
                         float *out) {
  tk_softmax_backward_nd(TK_F32, false, rows, columns, 1, y, g, out);
}
void tk_sigmoid_backward(int64_t n, const float *y, const float *g, float *out) {
  tk_kernels()->binary(TK_SIGMOID_GRAD, TK_F32, n, y, 1, g, 1, out, 0, 0);
}
void tk_axpy(int64_t n, float alpha, const float *g, float *p) {
  tk_add_scaled(TK_F32, n, alpha, g, p);
}
void tk_bce(int64_t n, const float *p, const float *y, float *out) {
  tk_kernels()->binary(TK_BCE, TK_F32, n, p, 1, y, 1, out, 0, 0);
}
void tk_bce_backward(int64_t n, const float *p, const float *y, float scale, float *out) {
  tk_kernels()->binary(TK_BCE_GRAD, TK_F32, n, p, 1, y, 1, out, scale, 0);
}
