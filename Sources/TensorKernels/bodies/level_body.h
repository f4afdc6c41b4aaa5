// All kernels of one level; included by level_*.c with TK_LEVEL and TABLE defined.
#include "common.h"
#include "tables.h"
#include "math_f32.h"
#include "math_f64.h"
#include "elementwise_body.h"
#include "reduce_body.h"
#include "gemm_body.h"
#include "training_body.h"
#include "conv_body.h"
#include "table.h"

#define FLOAT_KERNELS(S)                                                                         \
  gemm_##S, sum_##S, spread_##S, join_spread_##S, add_scaled_##S, sgd_##S, adam_##S,              \
      rmsprop_##S, adagrad_##S,                                                                  \
      channel_stats_##S, batch_norm_##S, batch_norm_sums_##S, batch_norm_input_##S,              \
      layer_norm_##S, layer_norm_input_##S, layer_norm_weights_##S, conv_image_##S,              \
      conv_image_input_##S, conv_image_weight_##S, max_pool_##S, max_pool_backward_##S,          \
      avg_pool_##S, avg_pool_backward_##S, adaptive_max_pool_##S
const tk_table TABLE = {
    unary,      binary,  ternary,          where,   cast,
    stream,     reduce,  arg_reduce,       variance, cumulative,
    softmax,    softmax_backward, pow_f64, FLOAT_KERNELS(f32), FLOAT_KERNELS(f64)};
