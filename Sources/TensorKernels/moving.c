// What only moves or counts elements: filling, ranges, selection by mask or index.
#include <string.h>

#include "bodies/table.h"

void tk_fill(int dtype, int64_t n, const void *value, void *out) {
  int64_t size = tk_size(dtype);
  if (size == 1) {
    memset(out, *(const uint8_t *)value, (size_t)n);
  } else if (size == 4) {
    uint32_t v, *q = out;
    memcpy(&v, value, 4);
    for (int64_t i = 0; i < n; i++) q[i] = v;
  } else {
    uint64_t v, *q = out;
    memcpy(&v, value, 8);
    for (int64_t i = 0; i < n; i++) q[i] = v;
  }
}

bool tk_iota(int dtype, int64_t n, double start, double step, void *out) {
  switch (dtype) {
    case TK_F32:
      for (int64_t i = 0; i < n; i++)
        ((float *)out)[i] = (float)tk_fma_double((double)i, step, start);
      return true;
    case TK_F64:
      for (int64_t i = 0; i < n; i++) ((double *)out)[i] = tk_fma_double((double)i, step, start);
      return true;
    case TK_I64: {
      uint64_t value = (uint64_t)(int64_t)start;
      for (int64_t i = 0; i < n; i++, value += (uint64_t)(int64_t)step)
        ((int64_t *)out)[i] = (int64_t)value;
      return true;
    }
    case TK_I32: {
      uint32_t value = (uint32_t)(int32_t)start;
      for (int64_t i = 0; i < n; i++, value += (uint32_t)(int32_t)step)
        ((int32_t *)out)[i] = (int32_t)value;
      return true;
    }
    default: return false;
  }
}

int64_t tk_count_true(int64_t n, const uint8_t *mask) {
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) count += mask[i] != 0;
  return count;
}
int64_t tk_masked_select(int64_t size, int64_t n, const uint8_t *mask, const void *a, void *out) {
  const char *p = a;
  char *q = out;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (!mask[i]) continue;
    memcpy(q + count * size, p + i * size, (size_t)size);
    count++;
  }
  return count;
}

void tk_index_select(int64_t size, int64_t outer, int64_t n, int64_t inner, const void *a,
                     int64_t count, const int64_t *index, void *out) {
  int64_t bytes = inner * size;
  char *q = out;
  for (int64_t o = 0; o < outer; o++) {
    const char *p = (const char *)a + o * n * bytes;
    for (int64_t i = 0; i < count; i++, q += bytes) {
      // Rows in any order: the next one is on its way while this one is copied.
      if (i + 1 < count && bytes >= 256)
        for (int64_t at = 0; at < bytes && at < 4096; at += 64)
          __builtin_prefetch(p + index[i + 1] * bytes + at);
      memcpy(q, p + index[i] * bytes, (size_t)bytes);
    }
  }
}

#define ADD_ROWS(T, U)                                                                           \
  for (int64_t o = 0; o < outer; o++) {                                                          \
    T *t = (T *)target + o * n * inner;                                                          \
    const T *s = (const T *)source + o * count * inner;                                          \
    for (int64_t i = 0; i < count; i++, s += inner) {                                            \
      T *row = t + index[i] * inner;                                                             \
      for (int64_t j = 0; j < inner; j++) row[j] = (T)((U)row[j] + (U)s[j]);                     \
    }                                                                                            \
  }                                                                                              \
  return true;
bool tk_index_add(int dtype, int64_t outer, int64_t n, int64_t inner, void *target, int64_t count,
                  const int64_t *index, const void *source) {
  switch (dtype) {
    case TK_F32: ADD_ROWS(float, float)
    case TK_F64: ADD_ROWS(double, double)
    case TK_I64: ADD_ROWS(int64_t, uint64_t)
    default: return false;
  }
}

void tk_gather(int64_t size, int64_t outer, int64_t n, int64_t inner, const void *a, int64_t count,
               const int64_t *index, void *out) {
  char *q = out;
  for (int64_t o = 0; o < outer; o++) {
    const char *p = (const char *)a + o * n * inner * size;
    for (int64_t i = 0; i < count; i++)
      for (int64_t j = 0; j < inner; j++, index++, q += size)
        memcpy(q, p + (*index * inner + j) * size, (size_t)size);
  }
}

#define SCATTER(T, U)                                                                            \
  for (int64_t o = 0; o < outer; o++) {                                                          \
    T *t = (T *)target + o * n * inner;                                                          \
    const T *s = (const T *)source + o * count * inner;                                          \
    for (int64_t i = 0; i < count; i++)                                                          \
      for (int64_t j = 0; j < inner; j++, index++) {                                             \
        T *at = t + *index * inner + j;                                                          \
        *at = (T)((U)*at + (U)s[i * inner + j]);                                                 \
      }                                                                                          \
  }                                                                                              \
  return true;
bool tk_scatter_add(int dtype, int64_t outer, int64_t n, int64_t inner, void *target, int64_t count,
                    const int64_t *index, const void *source) {
  switch (dtype) {
    case TK_F32: SCATTER(float, float)
    case TK_F64: SCATTER(double, double)
    case TK_I64: SCATTER(int64_t, uint64_t)
    default: return false;
  }
}
