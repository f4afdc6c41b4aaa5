// Single fused multiply-adds for Swift code, exact on every processor.
#define TK_LEVEL 0
#include "bodies/common.h"

float tk_fma(float a, float b, float c) { return FMAF(a, b, c); }
double tk_fma_double(double a, double b, double c) { return FMA(a, b, c); }
