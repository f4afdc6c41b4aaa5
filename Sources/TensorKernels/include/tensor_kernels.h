// Numeric kernels. Every result is a fixed sequence of IEEE operations per element, so the bits do
// not depend on the instruction set, the vector width or the number of threads: a product's element
// is one chain of fused multiply-adds in k order; a sum runs in a fixed number of lanes which are
// then added in a fixed tree. docs/kernels.md explains the order of each family.
//
// Conventions. Strides count elements, may be 0 (broadcast) or negative, and there is one per
// dimension. `dtype` is one of TK_F32 …; a function that returns bool answers false, and writes
// nothing, when it does not know the pair of operation and dtype. No alignment is needed. An output
// may be the same memory as an input only when both have the same strides (in place).
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H
#include <stdbool.h>
#include <stdint.h>

#include "thread_state.h"
#include "tk_conv.h"
#include "tk_elementwise.h"
#include "tk_matmul.h"
#include "tk_random.h"
#include "tk_reduce.h"
#include "tk_training.h"
#include "tk_types.h"
#endif
