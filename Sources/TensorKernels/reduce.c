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
// One long run as a whole: the halves into which its sum is cut anyway, four times over, are the parts.
enum { LEAVES = 16, LONG_RUN = 1 << 18 };
typedef struct {
  job run;
  int64_t start[LEAVES + 1];
  char values[LEAVES * 8], spreads[LEAVES * 8];
  int64_t indices[LEAVES];
} whole;
static void cut(whole *w, int leaf, int leaves, int64_t start, int64_t n) {
  w->start[leaf] = start;
  w->start[leaf + leaves] = start + n;
  if (leaves == 1) return;
  int64_t half = (n / 2 + 4095) / 4096 * 4096;
  cut(w, leaf, leaves / 2, start, half);
  cut(w, leaf + leaves / 2, leaves / 2, start + half, n - half);
}
static void leaf(void *context, int64_t number) {
  whole *w = context;
  const job *j = &w->run;
  const tk_table *k = j->kernels;
  int64_t n = w->start[number + 1] - w->start[number];
  const char *a = j->a + w->start[number] * j->in_size;
  char *value = w->values + number * j->in_size;
  if (j->kind == ARG)
    k->arg_reduce(j->flag, j->dtype, 1, n, 1, 1, a, value, w->indices + number);
  else if (j->kind == REDUCE)
    k->reduce(j->op, j->dtype, 1, n, 1, 1, a, value);
  else if (j->dtype == TK_F32)
    k->spread_f32(n, (const float *)a, (float *)value, (float *)w->spreads + number);
  else
    k->spread_f64(n, (const double *)a, (double *)value, (double *)w->spreads + number);
}
static bool is_long(const job *j) {
  return j->outer == 1 && j->inner == 1 && j->n >= LONG_RUN && tk_parts((double)j->n * 0.2) > 1;
}
static void leaves_of(whole *w, const job *j) {
  w->run = *j;
  cut(w, 0, LEAVES, 0, j->n);
  tk_parallel(LEAVES, leaf, w);
}
// The leaves added as halves of halves.
#define TREE(T)                                                                                  \
  T *v = (T *)w->values;                                                                         \
  for (int step = 1; step < LEAVES; step *= 2)                                                   \
    for (int i = 0; i < LEAVES; i += 2 * step) v[i] = v[i] + v[i + step];
static double tree(whole *w) {
  if (w->run.dtype == TK_F32) {
    TREE(float)
    return (double)v[0];
  }
  TREE(double)
  return v[0];
}
#define JOIN(T, S)                                                                               \
  static double join_##S(whole *w, double *spread) {                                             \
    T *v = (T *)w->values, *d = (T *)w->spreads;                                                 \
    for (int step = 1; step < LEAVES; step *= 2)                                                 \
      for (int i = 0; i < LEAVES; i += 2 * step)                                                 \
        w->run.kernels->join_spread_##S(w->start[i + step] - w->start[i],                        \
                                        w->start[i + 2 * step] - w->start[i + step], v + i,      \
                                        d + i, v[i + step], d[i + step]);                        \
    *spread = (double)d[0];                                                                      \
    return (double)v[0];                                                                         \
  }
JOIN(float, f32)
JOIN(double, f64)
static double root(int dtype, double x) {
  return dtype == TK_F32 ? (double)__builtin_sqrtf((float)x) : __builtin_sqrt(x);
}
static void put(const job *j, char *out, double x) {
  if (j->dtype == TK_F32) *(float *)out = (float)x;
  else *(double *)out = x;
}
static double divide(int dtype, double a, double b) {
  return dtype == TK_F32 ? (double)((float)a / (float)b) : a / b;
}
// Sums, means, norms, extremes and variances of one long run; false for others.
static bool long_run(const job *j) {
  if (!is_long(j)) return false;
  whole w = {0};
  if (j->kind == ARG) {
    leaves_of(&w, j);
    int64_t first = 0;
    j->kernels->arg_reduce(j->flag, j->dtype, 1, LEAVES, 1, 1, w.values, j->out, &first);
    *(int64_t *)j->second = w.start[first] + w.indices[first];
    return true;
  }
  if (j->kind == REDUCE && (j->op == TK_REDUCE_MAX || j->op == TK_REDUCE_MIN)) {
    leaves_of(&w, j);
    j->kernels->reduce(j->op, j->dtype, 1, LEAVES, 1, 1, w.values, j->out);
    return true;
  }
  if (j->dtype != TK_F32 && j->dtype != TK_F64) return false;
  if (j->kind == VARIANCE) {
    leaves_of(&w, j);
    double spread;
    double sum = j->dtype == TK_F32 ? join_f32(&w, &spread) : join_f64(&w, &spread);
    if (j->out) put(j, j->out, divide(j->dtype, sum, (double)j->n));
    double divisor = (double)j->n - j->correction;
    if (j->second) put(j, j->second, divide(j->dtype, spread, divisor > 0 ? divisor : 0));
    return true;
  }
  if (j->kind != REDUCE) return false;
  job sum = *j;
  if (j->op == TK_MEAN) sum.op = TK_SUM;
  else if (j->op == TK_NORM2) sum.op = TK_SUM_SQUARES;
  else if (j->op != TK_SUM && j->op != TK_SUM_SQUARES && j->op != TK_SUM_ABS) return false;
  leaves_of(&w, &sum);
  double total = tree(&w);
  if (j->op == TK_MEAN) total = divide(j->dtype, total, (double)j->n);
  if (j->op == TK_NORM2) total = root(j->dtype, total);
  put(j, j->out, total);
  return true;
}
static void run(job *j, double cost) {
  if (j->outer <= 0 || j->inner <= 0) return;
  if (long_run(j)) return;
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
