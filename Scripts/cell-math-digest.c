// Prints a digest of the mathematical functions of cells over many arguments. Compiled for each level
// and architecture by Scripts/check-cell-math.sh: all have to print the same.
#include <inttypes.h>
#include <stdio.h>

#include "../Sources/MachineCore/math_body.h"

static uint64_t state = 88172645463325252u, digest = 0xcbf29ce484222325u;

static uint64_t next(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

static void add(uint64_t bits) { digest = (digest ^ bits) * 0x100000001b3u; }

// A NaN's bits are the processor's own.
static void count_double(double x) { add(x != x ? 1 : bits_of(x)); }
static void count_float(float x) { add(x != x ? 1 : bits_of_float(x)); }

int main(void) {
  // Numbers of everyday sizes, and numbers of all bits. The gamma functions are the C library's.
  for (int i = 0; i < 20000; i++) {
    uint64_t a = next(), b = next();
    double x = (double)(int64_t)a * 0x1p-60, y = (double)(int64_t)b * 0x1p-62;
    if (i & 1) x = double_of(a), y = double_of(b);
    for (int f = 0; f < 22; f++) {
      count_double(CELL_MATH.unary[f](x));
      count_float(CELL_MATH.unaryFloat[f]((float)x));
    }
    for (int f = 0; f < 3; f++) {
      count_double(CELL_MATH.binary[f](x, y));
      count_float(CELL_MATH.binaryFloat[f]((float)x, (float)y));
    }
  }
  printf("%016" PRIx64 "\n", digest);
  return 0;
}
