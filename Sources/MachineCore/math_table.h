// The mathematical functions of cells, in the order of CellMachine's list (Intrinsics.swift).
#ifndef CELL_MATH_TABLE_H
#define CELL_MATH_TABLE_H

typedef struct {
  double (*unary[24])(double);
  float (*unaryFloat[24])(float);
  double (*binary[4])(double, double);
  float (*binaryFloat[4])(float, float);
} CellMath;

extern const CellMath cell_math_base;
#if defined(__x86_64__)
extern const CellMath cell_math_fma;
#endif

#endif
