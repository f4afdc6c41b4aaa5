// All 2^32 arguments of the float32 functions against the float64 ones (whose error is below a unit of
// float64): the greatest error in units of the last place, and where. A program of its own; see
// Scripts/check-functions.sh.
#ifdef KERNEL_SWEEP_MAIN
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tensor_kernels.h"

static const struct {
  const char *name;
  int operation;
} functions[] = {
    {"exp", TK_EXP},     {"exp2", TK_EXP2},   {"expm1", TK_EXPM1}, {"log", TK_LOG},
    {"log2", TK_LOG2},   {"log10", TK_LOG10}, {"log1p", TK_LOG1P}, {"sin", TK_SIN},
    {"cos", TK_COS},     {"tan", TK_TAN},     {"asin", TK_ASIN},   {"acos", TK_ACOS},
    {"atan", TK_ATAN},   {"sinh", TK_SINH},   {"cosh", TK_COSH},   {"tanh", TK_TANH},
    {"asinh", TK_ASINH}, {"acosh", TK_ACOSH}, {"atanh", TK_ATANH}, {"erf", TK_ERF},
    {"erfc", TK_ERFC},   {"rsqrt", TK_RSQRT},
};

static double error(float y, double exact) {
  float r = (float)exact;
  if (exact != exact || y != y) return (exact != exact) == (y != y) ? 0 : 1e9;
  if (r - r != 0 || y - y != 0) return y == r ? 0 : 1e9;
  uint32_t u;
  memcpy(&u, &r, 4);
  u = u >> 23 & 255;
  uint64_t power = (uint64_t)(1023 - 150 + (u ? u : 1)) << 52;  // 2^(exponent of the last place)
  double unit;
  memcpy(&unit, &power, 8);
  double d = ((double)y - exact) / unit;
  return d < 0 ? -d : d;
}

// [step between bit patterns [part parts]]: a part takes every parts-th block, so that processes share the work.
int main(int count, char **arguments) {
  uint64_t step = count > 1 ? strtoull(arguments[1], NULL, 10) : 1;
  uint64_t part = count > 3 ? strtoull(arguments[2], NULL, 10) : 0;
  uint64_t parts = count > 3 ? strtoull(arguments[3], NULL, 10) : 1;
  tk_set_threads(1);
  enum { BLOCK = 1 << 14 };
  static float x[BLOCK], y[BLOCK];
  static double wide[BLOCK], exact[BLOCK];
  int bad = 0;
  for (unsigned f = 0; f < sizeof functions / sizeof functions[0]; f++) {
    double worst = 0;
    float place = 0;
    for (uint64_t bits = part * BLOCK * step; bits <= UINT32_MAX; bits += (parts - 1) * BLOCK * step) {
      int64_t n = 0, one = 1;
      for (; n < BLOCK && bits <= UINT32_MAX; n++, bits += step) {
        uint32_t u = (uint32_t)bits;
        memcpy(x + n, &u, 4);
        wide[n] = (double)x[n];
      }
      tk_map_unary(functions[f].operation, TK_F32, 1, &n, x, &one, y, NULL, 0, 0);
      tk_map_unary(functions[f].operation, TK_F64, 1, &n, wide, &one, exact, NULL, 0, 0);
      for (int64_t i = 0; i < n; i++) {
        double e = error(y[i], exact[i]);
        if (e > worst) {
          worst = e;
          place = x[i];
        }
      }
    }
    printf("%-6s %.4f ulp at %a\n", functions[f].name, worst, (double)place);
    fflush(stdout);
    bad += worst > 1;
  }
  return bad > 0;
}
#else
typedef int kernel_sweep_is_a_program;
#endif
