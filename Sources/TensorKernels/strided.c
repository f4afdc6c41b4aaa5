#include "include/thread_state.h"

#include <string.h>

_Thread_local void *tk_thread_slot = 0;

#define MAX_RANK 64

// Dimensions of size 1 are dropped and neighbours that lie one after the other in both arrays are
// joined, so that most copies are one or two long loops.
static int64_t simplify(intptr_t rank, const intptr_t *shape, const intptr_t *a, const intptr_t *b,
                        int64_t *n, int64_t *s, int64_t *t) {
  int64_t r = 0;
  for (int64_t d = 0; d < rank; d++) {
    if (shape[d] == 1) continue;
    if (r > 0 && s[r - 1] == a[d] * shape[d] && t[r - 1] == b[d] * shape[d]) {
      n[r - 1] *= shape[d];
      s[r - 1] = a[d];
      t[r - 1] = b[d];
    } else {
      n[r] = shape[d];
      s[r] = a[d];
      t[r] = b[d];
      r++;
    }
  }
  return r;
}

#define WALK(TYPE, STATEMENT)                                                                    \
  {                                                                                              \
    const TYPE *from = source;                                                                   \
    TYPE *to = target;                                                                           \
    int64_t index[MAX_RANK] = {0};                                                               \
    int64_t inner = r > 0 ? n[r - 1] : 1, x = r > 0 ? s[r - 1] : 0, y = r > 0 ? t[r - 1] : 0;    \
    for (;;) {                                                                                   \
      for (int64_t i = 0; i < inner; i++) { STATEMENT; }                                         \
      int64_t d = r - 2;                                                                         \
      for (; d >= 0; d--) {                                                                      \
        from += s[d];                                                                            \
        to += t[d];                                                                              \
        if (++index[d] < n[d]) break;                                                            \
        from -= s[d] * n[d];                                                                     \
        to -= t[d] * n[d];                                                                       \
        index[d] = 0;                                                                            \
      }                                                                                          \
      if (d < 0) break;                                                                          \
    }                                                                                            \
  }

void tk_copy_strided(intptr_t size, intptr_t rank, const intptr_t *shape, const void *source,
                     const intptr_t *source_strides, void *target, const intptr_t *target_strides) {
  int64_t n[MAX_RANK], s[MAX_RANK], t[MAX_RANK];
  if (rank > MAX_RANK) return;
  for (int64_t d = 0; d < rank; d++)
    if (shape[d] == 0) return;
  int64_t r = simplify(rank, shape, source_strides, target_strides, n, s, t);
  if (r == 0 || (r == 1 && s[0] == 1 && t[0] == 1)) {
    memmove(target, source, (size_t)((r == 0 ? 1 : n[0]) * size));
    return;
  }
  if (size == 8) {
    WALK(uint64_t, to[i * y] = from[i * x])
  } else if (size == 4) {
    if (r > 0 && s[r - 1] == 1 && t[r - 1] == 1) {
      WALK(uint32_t, to[i] = from[i])
    } else {
      WALK(uint32_t, to[i * y] = from[i * x])
    }
  } else {
    WALK(uint8_t, to[i * y] = from[i * x])
  }
}

void tk_add_strided(intptr_t kind, intptr_t rank, const intptr_t *shape, const void *source,
                    const intptr_t *source_strides, void *target, const intptr_t *target_strides) {
  int64_t n[MAX_RANK], s[MAX_RANK], t[MAX_RANK];
  if (rank > MAX_RANK) return;
  for (int64_t d = 0; d < rank; d++)
    if (shape[d] == 0) return;
  int64_t r = simplify(rank, shape, source_strides, target_strides, n, s, t);
  if (kind == 0) {
    WALK(float, to[i * y] = to[i * y] + from[i * x])
  } else {
    WALK(double, to[i * y] = to[i * y] + from[i * x])
  }
}
