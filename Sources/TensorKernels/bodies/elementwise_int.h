// Elementwise loops of one integer type; included per type with T, U (its unsigned twin), FN, LOWEST.
// Arithmetic wraps.

#define LOOP1(R, expression)                                                                     \
  {                                                                                              \
    R *q = out;                                                                                  \
    IVDEP for (int64_t i = 0; i < n; i++) {                                                      \
      T x = p[i];                                                                                \
      q[i] = (R)(expression);                                                                    \
    }                                                                                            \
    return true;                                                                                 \
  }
INLINE T FN(clamp)(T x, double low, double high) {
  double d = (double)x;
  if (d < low) return low >= (double)HIGHEST ? HIGHEST : (T)low;
  if (d > high) return high <= (double)LOWEST ? LOWEST : (T)high;
  return x;
}
// x^y by squaring; negative exponents give 0 but for bases 1 and -1.
INLINE T FN(pow)(T x, T y) {
  if (y < 0) {
    if (x == 1) return 1;
    if ((T)(x + 1) == 0 && LOWEST != 0) return (y & 1) ? (T)-1 : 1;
    return 0;
  }
  U r = 1, b = (U)x;
  while (y) {
    if (y & 1) r = (U)(r * b);
    b = (U)(b * b);
    y = (T)(y >> 1);
  }
  return (T)r;
}
INLINE T FN(div)(T x, T y) {
  if (y == 0) return 0;
  if (LOWEST != 0 && (T)(y + 1) == 0) return (T)((U)0 - (U)x);
  return (T)(x / y);
}
INLINE T FN(fmod)(T x, T y) {
  if (y == 0 || (LOWEST != 0 && (T)(y + 1) == 0)) return 0;
  return (T)(x % y);
}
INLINE T FN(remainder)(T x, T y) {
  T m = FN(fmod)(x, y);
  return m != 0 && ((m < 0) != (y < 0)) ? (T)(m + y) : m;
}
INLINE T FN(floor_div)(T x, T y) {
  T d = FN(div)(x, y), m = FN(fmod)(x, y);
  return m != 0 && ((m < 0) != (y < 0)) ? (T)(d - 1) : d;
}

static bool FN(unary)(int op, int64_t n, const void *a, void *out, double p0, double p1) {
  const T *p = a;
  switch (op) {
    case TK_NEG: LOOP1(T, (U)0 - (U)x)
    case TK_ABS: LOOP1(T, x < 0 ? (T)((U)0 - (U)x) : x)
    case TK_RELU: LOOP1(T, x > 0 ? x : 0)
    case TK_SQUARE: LOOP1(T, (U)x * (U)x)
    case TK_SIGN: LOOP1(T, (x > 0) - (x < 0))
    case TK_FLOOR: case TK_CEIL: case TK_ROUND: case TK_TRUNC: LOOP1(T, x)
    case TK_FRAC: LOOP1(T, x - x)
    case TK_CLAMP: LOOP1(T, FN(clamp)(x, p0, p1))
    case TK_POW_SCALAR: {
      T y = p0 != p0 ? 0 : (p0 >= (double)HIGHEST ? HIGHEST : (p0 <= (double)LOWEST ? LOWEST : (T)p0));
      LOOP1(T, FN(pow)(x, y))
    }
    case TK_NOT: LOOP1(uint8_t, x == 0)
    case TK_ISNAN: case TK_ISINF: LOOP1(uint8_t, x != x)
    case TK_ISFINITE: LOOP1(uint8_t, x == x)
    case TK_BIT_NOT: LOOP1(T, ~x)
    default: return false;
  }
}
#undef LOOP1

#define LOOP2(R, expression)                                                                     \
  {                                                                                              \
    R *r = out;                                                                                  \
    if (sa && sb) {                                                                              \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i], y = q[i];                                                                    \
        r[i] = (R)(expression);                                                                  \
      }                                                                                          \
    } else {                                                                                     \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i * sa], y = q[i * sb];                                                          \
        r[i] = (R)(expression);                                                                  \
      }                                                                                          \
    }                                                                                            \
    return true;                                                                                 \
  }
static bool FN(binary)(int op, int64_t n, const void *a, int64_t sa, const void *b, int64_t sb,
                       void *out) {
  const T *p = a, *q = b;
  switch (op) {
    case TK_ADD: LOOP2(T, (U)x + (U)y)
    case TK_SUB: LOOP2(T, (U)x - (U)y)
    case TK_MUL: LOOP2(T, (U)x * (U)y)
    case TK_DIV: LOOP2(T, FN(div)(x, y))
    case TK_MAX: LOOP2(T, x > y ? x : y)
    case TK_MIN: LOOP2(T, x < y ? x : y)
    case TK_POW: LOOP2(T, FN(pow)(x, y))
    case TK_EQ: LOOP2(uint8_t, x == y)
    case TK_NE: LOOP2(uint8_t, x != y)
    case TK_LT: LOOP2(uint8_t, x < y)
    case TK_LE: LOOP2(uint8_t, x <= y)
    case TK_GT: LOOP2(uint8_t, x > y)
    case TK_GE: LOOP2(uint8_t, x >= y)
    case TK_AND: LOOP2(uint8_t, (x != 0) & (y != 0))
    case TK_OR: LOOP2(uint8_t, (x != 0) | (y != 0))
    case TK_XOR: LOOP2(uint8_t, (x != 0) ^ (y != 0))
    case TK_FLOOR_DIV: LOOP2(T, FN(floor_div)(x, y))
    case TK_REMAINDER: LOOP2(T, FN(remainder)(x, y))
    case TK_FMOD: LOOP2(T, FN(fmod)(x, y))
    case TK_BIT_AND: LOOP2(T, x & y)
    case TK_BIT_OR: LOOP2(T, x | y)
    case TK_BIT_XOR: LOOP2(T, x ^ y)
    case TK_SHIFT_LEFT:
      LOOP2(T, y < 0 || y >= (T)(8 * sizeof(T)) ? 0 : (U)((U)x << (y & (8 * sizeof(T) - 1))))
    case TK_SHIFT_RIGHT:
      LOOP2(T, y < 0 || y >= (T)(8 * sizeof(T)) ? (x < 0 ? (T)-1 : 0)
                                                : x >> (y & (8 * sizeof(T) - 1)))
    case TK_SQUARED_DIFF: LOOP2(T, ((U)x - (U)y) * ((U)x - (U)y))
    default: return false;
  }
}
#undef LOOP2
static bool FN(ternary)(int op, int64_t n, const void *a, int64_t sa, const void *b, int64_t sb,
                        const void *c, int64_t sc, void *out) {
  const T *p = a, *q = b, *s = c;
  T *r = out;
  switch (op) {
    case TK_FMA:
      for (int64_t i = 0; i < n; i++)
        r[i] = (T)((U)p[i * sa] * (U)q[i * sb] + (U)s[i * sc]);
      return true;
    case TK_CLAMP_TENSORS:
      for (int64_t i = 0; i < n; i++) {
        T x = p[i * sa], low = q[i * sb], high = s[i * sc];
        x = x > low ? x : low;
        r[i] = x < high ? x : high;
      }
      return true;
    default: return false;
  }
}
