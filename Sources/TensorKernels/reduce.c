// Reductions: the outputs (outer, or columns of inner) are cut into parts for threads.
#include "bodies/table.h"

enum { REDUCE, ARG, VARIANCE, CUMULATIVE, SOFTMAX, SOFTMAX_BACKWARD };
typedef struct {
  const tk_table *kernels;
  int kind, op, dtype;
  bool flag;
  int64_t outer, n, inner, parts;
  double correction;
  const char *a, *b;
  char *out, *second;
  int64_t in_size, out_size, second_size;
  bool full;  // the result has n elements, too
} job;

// Slabs [o0, o1) and columns [c0, c1).
static void range(const job *j, int64_t o0, int64_t o1, int64_t c0, int64_t c1) {
  const tk_table *k = j->kernels;
  int64_t in = o0 * j->n * j->inner + c0;
  int64_t at = j->full ? in : o0 * j->inner + c0;
  const char *a = j->a + in * j->in_size;
  char *out = j->out ? j->out + at * j->out_size : NULL;
  char *second = j->second ? j->second + at * j->second_size : NULL;
  int64_t outer = o1 - o0, columns = c1 - c0;
  switch (j->kind) {
    case REDUCE: k->reduce(j->op, j->dtype, outer, j->n, columns, j->inner, a, out); break;
    case ARG:
      k->arg_reduce(j->flag, j->dtype, outer, j->n, columns, j->inner, a, out, (int64_t *)second);
      break;
    case VARIANCE:
      k->variance(j->dtype, outer, j->n, columns, j->inner, j->correction, a, out, second);
      break;
    case CUMULATIVE:
      k->cumulative(j->op, j->dtype, outer, j->n, columns, j->inner, a, out, (int64_t *)second);
      break;
    case SOFTMAX: k->softmax(j->dtype, j->flag, outer, j->n, columns, j->inner, a, out); break;
    default:
      k->softmax_backward(j->dtype, j->flag, outer, j->n, columns, j->inner, a,
                          j->b + in * j->in_size, out);
  }
}
static void part(void *context, int64_t number) {
  const job *j = context;
  if (j->outer >= j->parts || j->inner == 1) {
    int64_t first = j->outer * number / j->parts, last = j->outer * (number + 1) / j->parts;
    if (first < last) range(j, first, last, 0, j->inner);
  } else {
    // Columns in groups of 16, so that no two threads write one cache line.
    int64_t groups = (j->inner + 15) / 16;
    int64_t first = groups * number / j->parts * 16, last = groups * (number + 1) / j->parts * 16;
    if (last > j->inner) last = j->inner;
    if (first < last) range(j, 0, j->outer, first, last);
  }
}
static void run(job *j, double cost) {
  if (j->outer <= 0 || j->inner <= 0) return;
  int64_t parts = tk_parts((double)j->outer * (double)j->n * (double)j->inner * cost);
  int64_t most = j->outer > (j->inner + 15) / 16 ? j->outer : (j->inner + 15) / 16;
  if (j->inner == 1) most = j->outer;
  j->parts = parts < most ? parts : most;
  if (j->parts <= 1) range(j, 0, j->outer, 0, j->inner);
  else tk_parallel(j->parts, part, j);
}
static bool is_float(int dtype) { return dtype == TK_F32 || dtype == TK_F64; }

bool tk_reduce(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
               void *out) {
  if (op < TK_SUM || op > TK_COUNT_NONZERO || dtype < TK_F32 || dtype > TK_BOOL) return false;
  if (op >= TK_MEAN && op <= TK_LOGSUMEXP && !is_float(dtype)) return false;
  if ((op == TK_REDUCE_MAX || op == TK_REDUCE_MIN) && n <= 0) return false;
  int64_t size = tk_size(dtype);
  if (op == TK_ANY || op == TK_ALL) size = 1;
  else if (op == TK_COUNT_NONZERO || ((op == TK_SUM || op == TK_PROD) && !is_float(dtype))) size = 8;
  job j = {.kernels = tk_kernels(), .kind = REDUCE, .op = op, .dtype = dtype, .outer = outer,
           .n = n, .inner = inner, .a = a, .out = out, .in_size = tk_size(dtype),
           .out_size = size};
  run(&j, 0.2);
  return true;
}
bool tk_arg_reduce(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                   void *values, int64_t *indices) {
  if ((op != TK_REDUCE_MAX && op != TK_REDUCE_MIN) || n <= 0) return false;
  if (dtype < TK_F32 || dtype > TK_BOOL) return false;
  job j = {.kernels = tk_kernels(), .kind = ARG, .flag = op == TK_REDUCE_MAX, .dtype = dtype,
           .outer = outer, .n = n, .inner = inner, .a = a, .out = values,
           .second = (char *)indices, .in_size = tk_size(dtype), .out_size = tk_size(dtype),
           .second_size = 8};
  run(&j, 0.5);
  return true;
}
bool tk_variance(int dtype, int64_t outer, int64_t n, int64_t inner, double correction,
                 const void *a, void *mean, void *variance) {
  if (!is_float(dtype)) return false;
  int64_t size = tk_size(dtype);
  job j = {.kernels = tk_kernels(), .kind = VARIANCE, .dtype = dtype, .outer = outer, .n = n,
           .inner = inner, .correction = correction, .a = a, .out = mean, .second = variance,
           .in_size = size, .out_size = size, .second_size = size};
  run(&j, 0.5);
  return true;
}
bool tk_cumulative(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                   void *out, int64_t *indices) {
  if (op != TK_SUM && op != TK_PROD && op != TK_REDUCE_MAX && op != TK_REDUCE_MIN) return false;
  if (dtype < TK_F32 || dtype > TK_BOOL) return false;
  job j = {.kernels = tk_kernels(), .kind = CUMULATIVE, .op = op, .dtype = dtype, .outer = outer,
           .n = n, .inner = inner, .a = a, .out = out, .second = (char *)indices,
           .in_size = tk_size(dtype), .out_size = is_float(dtype) ? tk_size(dtype) : 8,
           .second_size = 8, .full = true};
  run(&j, 1.0);
  return true;
}
bool tk_softmax_nd(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t inner,
                   const void *a, void *out) {
  if (!is_float(dtype)) return false;
  int64_t size = tk_size(dtype);
  job j = {.kernels = tk_kernels(), .kind = SOFTMAX, .dtype = dtype, .flag = logarithm,
           .outer = outer, .n = n, .inner = inner, .a = a, .out = out, .in_size = size,
           .out_size = size, .full = true};
  run(&j, dtype == TK_F32 ? 1.5 : 20.0);
  return true;
}
bool tk_softmax_backward_nd(int dtype, bool logarithm, int64_t outer, int64_t n, int64_t inner,
                            const void *y, const void *g, void *out) {
  if (!is_float(dtype)) return false;
  int64_t size = tk_size(dtype);
  job j = {.kernels = tk_kernels(), .kind = SOFTMAX_BACKWARD, .dtype = dtype, .flag = logarithm,
           .outer = outer, .n = n, .inner = inner, .a = y, .b = g, .out = out, .in_size = size,
           .out_size = size, .full = true};
  run(&j, dtype == TK_F32 ? 1.5 : 20.0);
  return true;
}
