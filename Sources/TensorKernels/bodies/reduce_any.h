// Extremes with indices, and reductions of integers; included per type with T, FN, IS_NAN(x).

// The first extreme element of each run or column; NaN is more extreme than any number.
static void FN(arg_extreme)(bool max, int64_t outer, int64_t n, int64_t columns, int64_t row,
                            const T *a, T *values, int64_t *indices) {
  for (int64_t o = 0; o < outer; o++) {
    const T *p = a + o * n * row;
    for (int64_t start = 0; start < columns; start += 256) {
      int64_t count = columns - start < 256 ? columns - start : 256;
      T best[256];
      int64_t at[256];
      const T *first = p + start;
      if (row == 1) {
        best[0] = first[0];
        at[0] = 0;
        // Blocks without a more extreme number are only looked through.
        for (int64_t i = 1; i < n && !IS_NAN(best[0]); i += 1024) {
          int64_t end = i + 1024 < n ? i + 1024 : n;
          T m = best[0];
          int any = 0;
          if (max) {
            for (int64_t q = i; q < end; q++) any |= (first[q] > m) | IS_NAN(first[q]);
          } else {
            for (int64_t q = i; q < end; q++) any |= (first[q] < m) | IS_NAN(first[q]);
          }
          for (int64_t q = i; any && q < end; q++) {
            T x = first[q];
            if (IS_NAN(x) || (max ? x > m : x < m)) {
              best[0] = m = x;
              at[0] = q;
              if (IS_NAN(x)) break;
            }
          }
        }
      } else {
        for (int64_t j = 0; j < count; j++) {
          best[j] = first[j];
          at[j] = 0;
        }
        for (int64_t i = 1; i < n; i++) {
          const T *q = first + i * row;
          for (int64_t j = 0; j < count; j++) {
            T x = q[j], m = best[j];
            bool take = !IS_NAN(m) && (IS_NAN(x) || (max ? x > m : x < m));
            best[j] = take ? x : m;
            at[j] = take ? i : at[j];
          }
        }
      }
      for (int64_t j = 0; j < count; j++) {
        if (values) values[o * row + start + j] = best[j];
        if (indices) indices[o * row + start + j] = at[j];
      }
    }
  }
}

static bool FN(reduce_count)(int op, int64_t outer, int64_t n, int64_t columns, int64_t row,
                             const T *a, void *out) {
  for (int64_t o = 0; o < outer; o++) {
    for (int64_t j = 0; j < columns; j++) {
      const T *p = a + o * n * row + j;
      int64_t count = 0;
      for (int64_t i = 0; i < n; i++) count += p[i * row] != 0;
      int64_t at = o * row + j;
      if (op == TK_ANY) ((uint8_t *)out)[at] = count > 0;
      else if (op == TK_ALL) ((uint8_t *)out)[at] = count == n;
      else ((int64_t *)out)[at] = count;
    }
  }
  return true;
}
#ifdef INTEGER
static bool FN(reduce)(int op, int64_t outer, int64_t n, int64_t columns, int64_t row, const T *a,
                       void *out) {
  if (op != TK_SUM && op != TK_PROD && op != TK_REDUCE_MAX && op != TK_REDUCE_MIN) return false;
  for (int64_t o = 0; o < outer; o++) {
    for (int64_t j = 0; j < columns; j++) {
      const T *p = a + o * n * row + j;
      int64_t at = o * row + j;
      uint64_t s = op == TK_PROD;
      if (op == TK_SUM) {
        if (row == 1) for (int64_t i = 0; i < n; i++) s += (uint64_t)p[i];
        else for (int64_t i = 0; i < n; i++) s += (uint64_t)p[i * row];
        ((int64_t *)out)[at] = (int64_t)s;
      } else if (op == TK_PROD) {
        for (int64_t i = 0; i < n; i++) s *= (uint64_t)p[i * row];
        ((int64_t *)out)[at] = (int64_t)s;
      } else {
        T m = p[0];
        for (int64_t i = 1; i < n; i++) {
          T x = p[i * row];
          m = (op == TK_REDUCE_MAX ? x > m : x < m) ? x : m;
        }
        ((T *)out)[at] = m;
      }
    }
  }
  return true;
}
static void FN(cumulative)(int op, int64_t n, int64_t columns, int64_t row, const T *a,
                           int64_t *out, int64_t *indices) {
  for (int64_t j = 0; j < columns; j++) {
    uint64_t s = op == TK_PROD;
    int64_t best = 0, at = 0;
    for (int64_t i = 0; i < n; i++) {
      int64_t x = a[i * row + j];
      if (op == TK_SUM || op == TK_PROD) {
        s = op == TK_SUM ? s + (uint64_t)x : s * (uint64_t)x;
        out[i * row + j] = (int64_t)s;
      } else {
        if (i == 0 || (op == TK_REDUCE_MAX ? x >= best : x <= best)) {
          best = x;
          at = i;
        }
        out[i * row + j] = best;
        if (indices) indices[i * row + j] = at;
      }
    }
  }
}
#endif
