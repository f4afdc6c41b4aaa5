// Optimizer steps and normalisation of a level.
#ifndef TK_TRAINING_BODY_H
#define TK_TRAINING_BODY_H
enum { CHANNEL_SUM, CHANNEL_DEVIATIONS, CHANNEL_PRODUCTS };

#define T float
#define FN(name) name##_f32
#define FMA_T FMAF
#define SQRT __builtin_sqrtf
#include "training_type.h"
#undef T
#undef FN
#undef FMA_T
#undef SQRT
#define T double
#define FN(name) name##_f64
#define FMA_T FMA
#define SQRT __builtin_sqrt
#include "training_type.h"
#undef T
#undef FN
#undef FMA_T
#undef SQRT
#endif
