// Optimizer steps and normalisation: checks of the dtype, parts for threads.
#include "bodies/table.h"

enum {
  ADD_SCALED, SGD, ADAM, RMSPROP, ADAGRAD, STATS, NORM, NORM_SUMS, NORM_INPUT, LAYER, LAYER_INPUT,
  LAYER_WEIGHTS
};
typedef struct {
  const tk_table *kernels;
  int kind, dtype;
  bool f0, f1, f2;
  double d0, d1, d2, d3, d4, d5, d6;
  // Elements, pictures, rows, channels or columns: what is cut, in multiples of `unit`.
  int64_t n, unit, parts;
  int64_t batch, channels, inner;
  char *v[8];
} job;

#define AT(i) ((T *)(j->v[i] ? (T *)j->v[i] + first : NULL))
#define P(i) ((T *)j->v[i])
#define RUN(S)                                                                                   \
  switch (j->kind) {                                                                             \
    case ADD_SCALED: k->add_scaled_##S(n, j->d0, AT(0), AT(1)); break;                           \
    case SGD:                                                                                    \
      k->sgd_##S(n, AT(0), AT(1), AT(2), j->d0, j->d1, j->d2, j->d3, j->f0, j->f1, j->f2);       \
      break;                                                                                     \
    case ADAM:                                                                                   \
      k->adam_##S(n, AT(0), AT(1), AT(2), AT(3), AT(4), j->d0, j->d1, j->d2, j->d3, j->d4,       \
                  j->f0, j->d5, j->d6, j->f2);                                                   \
      break;                                                                                     \
    case RMSPROP:                                                                                \
      k->rmsprop_##S(n, AT(0), AT(1), AT(2), AT(3), AT(4), j->d0, j->d1, j->d2, j->d3, j->d4,    \
                     j->f2);                                                                     \
      break;                                                                                     \
    case ADAGRAD: k->adagrad_##S(n, AT(0), AT(1), AT(2), j->d0, j->d1, j->d2, j->f2); break;     \
    case STATS:                                                                                  \
      k->channel_stats_##S(first, last, j->batch, j->channels, j->inner, P(0), P(1), P(2), P(3)); \
      break;                                                                                     \
    case NORM:                                                                                   \
      k->batch_norm_##S(first, last, j->channels, j->inner, P(0), P(1), P(2), P(3), P(4), j->d0, \
                        P(5), P(6));                                                             \
      break;                                                                                     \
    case NORM_SUMS:                                                                              \
      k->batch_norm_sums_##S(first, last, j->batch, j->channels, j->inner, P(0), P(1), P(2),     \
                             P(3), P(6), P(7));                                                  \
      break;                                                                                     \
    case NORM_INPUT:                                                                             \
      k->batch_norm_input_##S(first, last, j->batch, j->channels, j->inner, P(0), P(1), P(2),    \
                              P(3), P(4), P(6), P(7), P(5));                                     \
      break;                                                                                     \
    case LAYER:                                                                                  \
      k->layer_norm_##S(n, j->inner, P(0) + first * j->inner, P(1), P(2), j->d0,                 \
                        P(3) + first * j->inner, P(4) + first, P(5) + first);                    \
      break;                                                                                     \
    case LAYER_INPUT:                                                                            \
      k->layer_norm_input_##S(n, j->inner, P(0) + first * j->inner, P(1) + first * j->inner,     \
                              P(2) + first, P(3) + first, P(4), P(5) + first * j->inner);        \
      break;                                                                                     \
    default:                                                                                     \
      k->layer_norm_weights_##S(first, last, j->batch, j->inner, P(0), P(1), P(2), P(3), P(6),   \
                                P(7));                                                           \
  }
static void part(void *context, int64_t number) {
  const job *j = context;
  const tk_table *k = j->kernels;
  int64_t units = (j->n + j->unit - 1) / j->unit;
  int64_t first = units * number / j->parts * j->unit;
  int64_t last = units * (number + 1) / j->parts * j->unit;
  if (last > j->n) last = j->n;
  int64_t n = last - first;
  if (n <= 0) return;
  if (j->dtype == TK_F32) {
    typedef float T;
    RUN(f32)
  } else {
    typedef double T;
    RUN(f64)
  }
}
static bool run(job *j, double elements, double cost) {
  if (j->dtype != TK_F32 && j->dtype != TK_F64) return false;
  if (j->n <= 0) return true;
  j->kernels = tk_kernels();
  int64_t units = (j->n + j->unit - 1) / j->unit;
  j->parts = tk_parts(elements * cost);
  if (j->parts > units) j->parts = units;
  if (j->parts <= 1) {
    j->parts = 1;
    part(j, 0);
  } else {
    tk_parallel(j->parts, part, j);
  }
  return true;
}
#define PTR(p) ((char *)(uintptr_t)(p))

bool tk_add_scaled(int dtype, int64_t n, double alpha, const void *x, void *y) {
  job j = {.kind = ADD_SCALED, .dtype = dtype, .n = n, .unit = 64, .d0 = alpha,
           .v = {PTR(x), PTR(y)}};
  return run(&j, (double)n, 0.3);
}
bool tk_sgd(int dtype, int64_t n, void *p, const void *g, void *buffer, double rate,
            double momentum, double dampening, double decay, bool nesterov, bool first,
            bool maximize) {
  job j = {.kind = SGD, .dtype = dtype, .n = n, .unit = 64, .d0 = rate, .d1 = momentum,
           .d2 = dampening, .d3 = decay, .f0 = nesterov, .f1 = first, .f2 = maximize,
           .v = {PTR(p), PTR(g), PTR(buffer)}};
  return run(&j, (double)n, 0.4);
}
bool tk_adam(int dtype, int64_t n, void *p, const void *g, void *m, void *v, void *largest,
             double rate, double beta1, double beta2, double epsilon, double decay, bool decoupled,
             int64_t step, bool maximize) {
  const tk_table *k = tk_kernels();
  job j = {.kind = ADAM, .dtype = dtype, .n = n, .unit = 64, .d0 = rate, .d1 = beta1, .d2 = beta2,
           .d3 = epsilon, .d4 = decay, .d5 = 1.0 - k->pow(beta1, (double)step),
           .d6 = 1.0 - k->pow(beta2, (double)step), .f0 = decoupled, .f2 = maximize,
           .v = {PTR(p), PTR(g), PTR(m), PTR(v), PTR(largest)}};
  return run(&j, (double)n, 0.8);
}
bool tk_rmsprop(int dtype, int64_t n, void *p, const void *g, void *square, void *average,
                void *buffer, double rate, double alpha, double epsilon, double decay,
                double momentum, bool maximize) {
  job j = {.kind = RMSPROP, .dtype = dtype, .n = n, .unit = 64, .d0 = rate, .d1 = alpha,
           .d2 = epsilon, .d3 = decay, .d4 = momentum, .f2 = maximize,
           .v = {PTR(p), PTR(g), PTR(square), PTR(average), PTR(buffer)}};
  return run(&j, (double)n, 0.8);
}
bool tk_adagrad(int dtype, int64_t n, void *p, const void *g, void *sum, double rate,
                double epsilon, double decay, bool maximize) {
  job j = {.kind = ADAGRAD, .dtype = dtype, .n = n, .unit = 64, .d0 = rate, .d1 = epsilon,
           .d2 = decay, .f2 = maximize, .v = {PTR(p), PTR(g), PTR(sum)}};
  return run(&j, (double)n, 0.6);
}

static double size(int64_t batch, int64_t channels, int64_t inner) {
  return (double)batch * (double)channels * (double)inner;
}
bool tk_channel_sum(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                    void *out) {
  job j = {.kind = STATS, .dtype = dtype, .n = channels, .unit = 1, .batch = batch,
           .channels = channels, .inner = inner, .v = {PTR(x), PTR(out)}};
  return run(&j, size(batch, channels, inner), 0.2);
}
bool tk_channel_stats(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                      void *mean, void *variance) {
  job j = {.kind = STATS, .dtype = dtype, .n = channels, .unit = 1, .batch = batch,
           .channels = channels, .inner = inner, .v = {PTR(x), NULL, PTR(mean), PTR(variance)}};
  return run(&j, size(batch, channels, inner), 0.4);
}
bool tk_batch_norm(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                   const void *mean, const void *variance, const void *weight, const void *bias,
                   double epsilon, void *out, void *inverse) {
  job j = {.kind = NORM, .dtype = dtype, .n = batch, .unit = 1, .batch = batch,
           .channels = channels, .inner = inner, .d0 = epsilon,
           .v = {PTR(x), PTR(mean), PTR(variance), PTR(weight), PTR(bias), PTR(out),
                 PTR(inverse)}};
  return run(&j, size(batch, channels, inner), 0.3);
}
bool tk_batch_norm_backward(int dtype, int64_t batch, int64_t channels, int64_t inner,
                            const void *x, const void *g, const void *mean, const void *inverse,
                            const void *weight, bool training, void *dx, void *dweight,
                            void *dbias) {
  if (dtype != TK_F32 && dtype != TK_F64) return false;
  if (batch <= 0 || channels <= 0 || inner <= 0) return true;
  // The sums over a channel are needed for dx in training, wanted or not.
  char *sums = tk_scratch(2, 2 * channels * 8);
  if (sums == NULL) return false;
  bool needed = dx != NULL && training;
  void *products = dweight ? dweight : (needed ? (void *)sums : NULL);
  void *total = dbias ? dbias : (needed ? (void *)(sums + channels * 8) : NULL);
  job j = {.kind = NORM_SUMS, .dtype = dtype, .n = channels, .unit = 1, .batch = batch,
           .channels = channels, .inner = inner,
           .v = {PTR(x), PTR(g), PTR(mean), PTR(inverse), PTR(weight), PTR(dx), PTR(products),
                 PTR(total)}};
  if (products || total) run(&j, size(batch, channels, inner), 0.5);
  if (dx == NULL) return true;
  if (!training) j.v[6] = j.v[7] = NULL;
  j.kind = NORM_INPUT;
  j.n = batch;
  return run(&j, size(batch, channels, inner), 0.4);
}
bool tk_layer_norm(int dtype, int64_t rows, int64_t n, const void *x, const void *weight,
                   const void *bias, double epsilon, void *out, void *mean, void *inverse) {
  job j = {.kind = LAYER, .dtype = dtype, .n = rows, .unit = 1, .inner = n, .d0 = epsilon,
           .v = {PTR(x), PTR(weight), PTR(bias), PTR(out), PTR(mean), PTR(inverse)}};
  return run(&j, size(rows, n, 1), 0.8);
}
bool tk_layer_norm_backward(int dtype, int64_t rows, int64_t n, const void *x, const void *g,
                            const void *mean, const void *inverse, const void *weight, void *dx,
                            void *dweight, void *dbias) {
  job j = {.kind = LAYER_INPUT, .dtype = dtype, .n = rows, .unit = 1, .inner = n,
           .v = {PTR(x), PTR(g), PTR(mean), PTR(inverse), PTR(weight), PTR(dx), PTR(dweight),
                 PTR(dbias)}};
  if (dtype != TK_F32 && dtype != TK_F64) return false;
  if (dx && !run(&j, size(rows, n, 1), 1.0)) return false;
  if (!dweight && !dbias) return true;
  j.kind = LAYER_WEIGHTS;
  j.batch = rows;
  j.n = n;
  j.unit = 16;
  return run(&j, size(rows, n, 1), 0.5);
}
