// Convolution and pooling of a level.
#ifndef TK_CONV_BODY_H
#define TK_CONV_BODY_H
#define T float
#define FN(name) name##_f32
#define INF __builtin_inff()
#include "conv_type.h"
#undef T
#undef FN
#undef INF
#define T double
#define FN(name) name##_f64
#define INF __builtin_inf()
#include "conv_type.h"
#undef T
#undef FN
#undef INF
#endif
