// Element types, instruction levels, threads, atomic counters.
#ifndef TK_TYPES_H
#define TK_TYPES_H
#include <stdbool.h>
#include <stdint.h>

enum { TK_F32, TK_F64, TK_I64, TK_I32, TK_U8, TK_BOOL };
// Bytes of an element: 4, 8, 8, 4, 1, 1. A bool is one byte, 0 or 1.
int64_t tk_size(int dtype);

// 0: baseline, 1: AVX2 with FMA, 2: AVX-512. Set to force a path in tests (capped at what the
// processor has); -1 is automatic.
void tk_force_level(int level);
int tk_level(void);

// Threads of the kernels, the caller included: 1 … 64; 0 is one per processor (the default). Work
// worth less than about 50 µs stays on the calling thread. When two threads call kernels at once the
// second works alone. Never changes a bit of any result.
void tk_set_threads(int n);
int tk_threads(void);

// Asks the system for large pages for a block on a multiple of TK_LARGE_PAGE, where it has them: fewer
// faults when the block is first written, fewer misses of translations.
enum { TK_LARGE_PAGE = 2 << 20 };
void tk_use_large_pages(void *block, int64_t bytes);

float tk_fma(float a, float b, float c);
double tk_fma_double(double a, double b, double c);

// Atomic counters: adds and gives the new value; raises to at least a value.
int64_t tk_atomic_add(int64_t *counter, int64_t amount);
void tk_atomic_max(int64_t *counter, int64_t value);
#endif
