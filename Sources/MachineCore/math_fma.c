// The mathematical functions of cells for x86-64 with fused multiply-add, chosen at run time.
#if defined(__x86_64__)
#define TK_LEVEL 1
#define CELL_MATH cell_math_fma
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC target("avx2,fma")
#endif
#include "math_body.h"
#if defined(__clang__)
#pragma clang attribute pop
#endif
#endif
