// The mathematical functions of cells for any processor of the architecture.
#define TK_LEVEL 0
#define CELL_MATH cell_math_base
#include "math_body.h"
