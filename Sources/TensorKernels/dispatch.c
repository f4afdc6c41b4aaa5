// Which instruction level runs: the best that the processor has, unless a test forces another. All
// levels give the same bits.
#include "bodies/table.h"

static int forced = -1;
static int detected = -1;

static int detect(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 0;
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
    return 2;
  return 1;
#else
  return 0;
#endif
}

int tk_level(void) {
  int best = __atomic_load_n(&detected, __ATOMIC_RELAXED);
  if (best < 0) {
    best = detect();
    __atomic_store_n(&detected, best, __ATOMIC_RELAXED);
  }
  int wanted = __atomic_load_n(&forced, __ATOMIC_RELAXED);
  return wanted >= 0 && wanted <= best ? wanted : best;
}

void tk_force_level(int level) { __atomic_store_n(&forced, level, __ATOMIC_RELAXED); }

const tk_table *tk_kernels(void) {
#if defined(__x86_64__)
  switch (tk_level()) {
    case 2: return &tk_table_avx512;
    case 1: return &tk_table_avx2;
    default: break;
  }
#endif
  return &tk_table_base;
}

int64_t tk_size(int dtype) {
  switch (dtype) {
    case TK_F32: case TK_I32: return 4;
    case TK_F64: case TK_I64: return 8;
    default: return 1;
  }
}

int64_t tk_atomic_add(int64_t *counter, int64_t amount) {
  return __atomic_add_fetch(counter, amount, __ATOMIC_RELAXED);
}
void tk_atomic_max(int64_t *counter, int64_t value) {
  int64_t before = __atomic_load_n(counter, __ATOMIC_RELAXED);
  while (before < value && !__atomic_compare_exchange_n(counter, &before, value, true,
                                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
  }
}
