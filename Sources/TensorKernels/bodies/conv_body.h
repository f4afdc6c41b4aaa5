// Convolution and pooling of a level.
#ifndef TK_CONV_BODY_H
#define TK_CONV_BODY_H
#include "conv_plan.h"
#define MR TILE_ROWS
#define NV 2
#define T float
#define FN(name) name##_f32
#define INF __builtin_inff()
#define I int32_t
#define V vector_f32
#define VL (VECTOR_BYTES / 4)
#define VFMA VFMA32
#include "conv_direct.h"
#include "conv_type.h"
#undef T
#undef FN
#undef INF
#undef I
#undef V
#undef VL
#undef VFMA
#define T double
#define FN(name) name##_f64
#define INF __builtin_inf()
#define I int64_t
#define V vector_f64
#define VL (VECTOR_BYTES / 8)
#define VFMA VFMA64
#include "conv_direct.h"
#include "conv_type.h"
#undef T
#undef FN
#undef INF
#undef I
#undef V
#undef VL
#undef VFMA
#undef MR
#undef NV
#endif
