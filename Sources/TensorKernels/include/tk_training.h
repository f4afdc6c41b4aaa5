// Fused steps of optimizers and of normalisation layers. Floats (F32, F64), contiguous.
#ifndef TK_TRAINING_H
#define TK_TRAINING_H
#include <stdbool.h>
#include <stdint.h>

// y += alpha * x, one fma per element.
bool tk_add_scaled(int dtype, int64_t n, double alpha, const void *x, void *y);

// PyTorch's torch.optim.SGD: g += decay * p; buffer = first ? g : momentum * buffer + (1 - dampening)
// * g; g = nesterov ? g + momentum * buffer : buffer; p -= rate * g. `buffer` is NULL without
// momentum. `first` says that the buffer is not filled yet.
bool tk_sgd(int dtype, int64_t n, void *p, const void *g, void *buffer, double rate,
            double momentum, double dampening, double decay, bool nesterov, bool first,
            bool maximize);
// torch.optim.Adam; AdamW when `decoupled`. `step` counts from 1. `largest` is NULL without amsgrad.
bool tk_adam(int dtype, int64_t n, void *p, const void *g, void *m, void *v, void *largest,
             double rate, double beta1, double beta2, double epsilon, double decay, bool decoupled,
             int64_t step, bool maximize);
// torch.optim.RMSprop; `average` is NULL unless centred, `buffer` NULL without momentum.
bool tk_rmsprop(int dtype, int64_t n, void *p, const void *g, void *square, void *average,
                void *buffer, double rate, double alpha, double epsilon, double decay,
                double momentum, bool maximize);
// torch.optim.Adagrad with the rate already decayed: rate / (1 + (step - 1) * rate_decay).
bool tk_adagrad(int dtype, int64_t n, void *p, const void *g, void *sum, double rate,
                double epsilon, double decay, bool maximize);

// Per channel of batch x channels x inner: sum, or (two-pass) mean and variance (divisor count).
bool tk_channel_sum(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                    void *out);
bool tk_channel_stats(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                      void *mean, void *variance);
// out = (x - mean) * scale + shift per channel, where scale = weight / sqrt(variance + epsilon);
// weight, bias may be NULL. Also writes 1 / sqrt(variance + epsilon) into `inverse` if not NULL.
bool tk_batch_norm(int dtype, int64_t batch, int64_t channels, int64_t inner, const void *x,
                   const void *mean, const void *variance, const void *weight, const void *bias,
                   double epsilon, void *out, void *inverse);
// Gradients of it; in `training` mean and variance depend on x. Each output may be NULL.
bool tk_batch_norm_backward(int dtype, int64_t batch, int64_t channels, int64_t inner,
                            const void *x, const void *g, const void *mean, const void *inverse,
                            const void *weight, bool training, void *dx, void *dweight,
                            void *dbias);
// Layer normalisation over the last n of rows x n; mean and inverse (rows each) are written.
bool tk_layer_norm(int dtype, int64_t rows, int64_t n, const void *x, const void *weight,
                   const void *bias, double epsilon, void *out, void *mean, void *inverse);
bool tk_layer_norm_backward(int dtype, int64_t rows, int64_t n, const void *x, const void *g,
                            const void *mean, const void *inverse, const void *weight, void *dx,
                            void *dweight, void *dbias);
#endif
