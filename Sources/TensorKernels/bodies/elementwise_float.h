// Elementwise loops of one float type; included twice, with T, FN, FMA_T, SQRT, FABS, COPYSIGN, INF
// and HUGE_ARGUMENT defined. Inputs are contiguous (step 1) or one value (step 0).

#define UNARY(R, expression)                                                                     \
  {                                                                                              \
    R *q = out;                                                                                  \
    IVDEP for (int64_t i = 0; i < n; i++) {                                                      \
      T x = p[i];                                                                                \
      q[i] = (R)(expression);                                                                    \
    }                                                                                            \
    return true;                                                                                 \
  }
// A loop without branches over most values, and a second look at blocks with a huge one.
#define UNARY_RARE(fast, rare)                                                                   \
  {                                                                                              \
    T *q = out;                                                                                  \
    for (int64_t start = 0; start < n; start += 256) {                                           \
      int64_t m = n - start < 256 ? n - start : 256;                                             \
      T block[256];                                                                              \
      int huge = 0;                                                                              \
      for (int64_t i = 0; i < m; i++) {                                                          \
        block[i] = p[start + i];                                                                 \
        huge |= !(FABS(block[i]) < HUGE_ARGUMENT);                                               \
      }                                                                                          \
      IVDEP for (int64_t i = 0; i < m; i++) {                                                    \
        T x = block[i];                                                                          \
        q[start + i] = (fast);                                                                   \
      }                                                                                          \
      if (huge)                                                                                  \
        for (int64_t i = 0; i < m; i++) {                                                        \
          T x = block[i];                                                                        \
          if (!(FABS(x) < HUGE_ARGUMENT)) q[start + i] = (rare);                                 \
        }                                                                                        \
    }                                                                                            \
    return true;                                                                                 \
  }

static bool FN(unary)(int op, int64_t n, const void *a, void *out, double d0, double d1) {
  const T *p = a;
  T p0 = (T)d0, p1 = (T)d1;
  switch (op) {
    case TK_NEG: UNARY(T, -x)
    case TK_EXP: UNARY(T, FN(exp)(x))
    case TK_LOG: UNARY(T, FN(log)(x))
    case TK_SQRT: UNARY(T, SQRT(x))
    case TK_ABS: UNARY(T, FABS(x))
    case TK_SIGMOID: UNARY(T, FN(sigmoid)(x))
    case TK_TANH: UNARY(T, FN(tanh)(x))
    case TK_RELU: UNARY(T, x > 0 ? x : (x != x ? x : 0))
    case TK_RECIPROCAL: UNARY(T, 1 / x)
    case TK_SQUARE: UNARY(T, x * x)
    case TK_SIN: UNARY_RARE(FN(sin)(x), FN(sin_huge)(x))
    case TK_COS: UNARY_RARE(FN(cos)(x), FN(cos_huge)(x))
    case TK_TAN: UNARY_RARE(FN(tan)(x), FN(tan_huge)(x))
    case TK_FLOOR: UNARY(T, FN(floor)(x))
    case TK_CEIL: UNARY(T, FN(ceil)(x))
    case TK_ROUND: UNARY(T, FN(rint)(x))
    case TK_TRUNC: UNARY(T, FN(trunc)(x))
    case TK_FRAC: UNARY(T, x - FN(trunc)(x))
    case TK_SIGN: UNARY(T, x != x ? x : (T)((x > 0) - (x < 0)))
    case TK_LOG1P: UNARY(T, FN(log1p)(x))
    case TK_EXP2: UNARY(T, FN(exp2)(x))
    case TK_EXPM1: UNARY(T, FN(expm1)(x))
    case TK_LOG2: UNARY(T, FN(log2)(x))
    case TK_LOG10: UNARY(T, FN(log10)(x))
    case TK_ASIN: UNARY(T, FN(asin)(x))
    case TK_ACOS: UNARY(T, FN(acos)(x))
    case TK_ATAN: UNARY(T, FN(atan)(x))
    case TK_SINH: UNARY(T, FN(sinh)(x))
    case TK_COSH: UNARY(T, FN(cosh)(x))
    case TK_ASINH: UNARY(T, FN(asinh)(x))
    case TK_ACOSH: UNARY(T, FN(acosh)(x))
    case TK_ATANH: UNARY(T, FN(atanh)(x))
    case TK_ERF: UNARY(T, FN(erf)(x))
    case TK_ERFC: UNARY(T, FN(erfc)(x))
    case TK_RSQRT: UNARY(T, FN(rsqrt)(x))
    case TK_GELU: UNARY(T, FN(gelu)(x))
    case TK_GELU_TANH: UNARY(T, FN(gelu_tanh)(x))
    case TK_SILU: UNARY(T, FN(silu)(x))
    case TK_MISH: UNARY(T, FN(mish)(x))
    case TK_SOFTPLUS: UNARY(T, FN(softplus)(x, p0, p1))
    case TK_LOGSIGMOID: UNARY(T, FN(logsigmoid)(x))
    case TK_LEAKY_RELU: UNARY(T, x > 0 ? x : x * p0)
    case TK_ELU: UNARY(T, FN(elu)(x, p0))
    case TK_SELU: UNARY(T, FN(selu)(x))
    case TK_RELU6: UNARY(T, x != x ? x : (x > 0 ? (x < 6 ? x : 6) : 0))
    case TK_HARDSIGMOID:
      UNARY(T, x != x ? x : (x + 3 > 0 ? (x + 3 < 6 ? x + 3 : 6) : 0) / 6)
    case TK_HARDSWISH:
      UNARY(T, x != x ? x : x * (x + 3 > 0 ? (x + 3 < 6 ? x + 3 : 6) : 0) / 6)
    case TK_CLAMP: UNARY(T, x != x ? x : (x < p0 ? (p0 > p1 ? p1 : p0) : (x > p1 ? p1 : x)))
    case TK_POW_SCALAR:
      if (p0 == 2) UNARY(T, x * x)
      if (p0 == (T)0.5) UNARY(T, x == -INF ? INF : SQRT(x) + 0)
      if (p0 == 3) UNARY(T, x * x * x)
      UNARY(T, FN(pow)(x, p0))
    case TK_NOT: UNARY(uint8_t, x == 0)
    case TK_ISNAN: UNARY(uint8_t, x != x)
    case TK_ISINF: UNARY(uint8_t, FABS(x) == INF)
    case TK_ISFINITE: UNARY(uint8_t, FABS(x) < INF)
    default: return false;
  }
}
#undef UNARY
#undef UNARY_RARE

#define BINARY(R, expression)                                                                    \
  {                                                                                              \
    R *r = out;                                                                                  \
    if (sa && sb) {                                                                              \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i], y = q[i];                                                                    \
        r[i] = (R)(expression);                                                                  \
      }                                                                                          \
    } else if (n > 0 && sa) {                                                                    \
      T y = q[0];                                                                                \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i];                                                                              \
        r[i] = (R)(expression);                                                                  \
      }                                                                                          \
    } else if (n > 0 && sb) {                                                                    \
      T x = p[0];                                                                                \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T y = q[i];                                                                              \
        r[i] = (R)(expression);                                                                  \
      }                                                                                          \
    } else if (n > 0) {                                                                          \
      T x = p[0], y = q[0];                                                                      \
      R v = (R)(expression);                                                                     \
      for (int64_t i = 0; i < n; i++) r[i] = v;                                                  \
    }                                                                                            \
    return true;                                                                                 \
  }
// For costly functions: one loop with steps.
#define BINARY_SLOW(R, expression)                                                               \
  {                                                                                              \
    R *r = out;                                                                                  \
    IVDEP for (int64_t i = 0; i < n; i++) {                                                      \
      T x = p[i * sa], y = q[i * sb];                                                            \
      r[i] = (R)(expression);                                                                    \
    }                                                                                            \
    return true;                                                                                 \
  }

// The remainder with the sign of the divisor, and division rounded down, as PyTorch computes them.
INLINE T FN(remainder)(T x, T y) {
  T m = FMOD(x, y);
  return m != 0 && (y < 0) != (m < 0) ? m + y : m;
}
INLINE T FN(floor_div)(T x, T y) {
  if (y == 0) return x / y;
  T m = FMOD(x, y);
  T d = (x - m) / y;
  if (m != 0 && (y < 0) != (m < 0)) d -= 1;
  if (d == 0) return COPYSIGN((T)0, x / y);
  T f = FN(floor)(d);
  return d - f > (T)0.5 ? f + 1 : f;
}
INLINE T FN(log_floor)(T x, bool one_minus) {
  T l = one_minus ? FN(log1p)(-x) : FN(log)(x);
  return l < -100 ? -100 : l;
}
INLINE T FN(bce_grad)(T x, T y, T scale) {
  T d = (1 - x) * x;
  d = d < (T)1e-12 ? (T)1e-12 : d;
  return scale * (x - y) / d;
}

static bool FN(binary)(int op, int64_t n, const void *a, int64_t sa, const void *b, int64_t sb,
                       void *out, double d0, double d1) {
  const T *p = a, *q = b;
  T p0 = (T)d0, p1 = (T)d1;
  switch (op) {
    case TK_ADD: BINARY(T, x + y)
    case TK_SUB: BINARY(T, x - y)
    case TK_MUL: BINARY(T, x * y)
    case TK_DIV: BINARY(T, x / y)
    case TK_MAX: BINARY(T, x != x ? x : (y != y ? y : (x > y ? x : y)))
    case TK_MIN: BINARY(T, x != x ? x : (y != y ? y : (x < y ? x : y)))
    case TK_POW: BINARY_SLOW(T, FN(pow)(x, y))
    case TK_EQ: BINARY(uint8_t, x == y)
    case TK_NE: BINARY(uint8_t, x != y)
    case TK_LT: BINARY(uint8_t, x < y)
    case TK_LE: BINARY(uint8_t, x <= y)
    case TK_GT: BINARY(uint8_t, x > y)
    case TK_GE: BINARY(uint8_t, x >= y)
    case TK_AND: BINARY(uint8_t, (x != 0) & (y != 0))
    case TK_OR: BINARY(uint8_t, (x != 0) | (y != 0))
    case TK_XOR: BINARY(uint8_t, (x != 0) ^ (y != 0))
    case TK_FLOOR_DIV: BINARY_SLOW(T, FN(floor_div)(x, y))
    case TK_REMAINDER: BINARY_SLOW(T, FN(remainder)(x, y))
    case TK_FMOD: BINARY_SLOW(T, FMOD(x, y))
    case TK_ATAN2: BINARY_SLOW(T, FN(atan2)(x, y))
    case TK_HYPOT: BINARY_SLOW(T, FN(hypot)(x, y))
    case TK_COPYSIGN: BINARY(T, COPYSIGN(x, y))
    case TK_XLOGY: BINARY_SLOW(T, y != y ? y : (x == 0 ? 0 : x * FN(log)(y)))
    case TK_ADD_SCALED: BINARY(T, FMA_T(y, p0, x))
    case TK_SQUARED_DIFF: BINARY(T, (x - y) * (x - y))
    case TK_ABS_DIFF: BINARY(T, FABS(x - y))
    case TK_SMOOTH_L1:
      BINARY(T, FABS(x - y) < p0 ? (T)0.5 * (x - y) * (x - y) / p0 : FABS(x - y) - (T)0.5 * p0)
    case TK_SMOOTH_L1_GRAD:
      BINARY(T, x - y <= -p0 ? -1 : (x - y >= p0 ? 1 : (x - y) / p0))
    case TK_HUBER:
      BINARY(T, FABS(x - y) <= p0 ? (T)0.5 * (x - y) * (x - y)
                                  : p0 * (FABS(x - y) - (T)0.5 * p0))
    case TK_HUBER_GRAD: BINARY(T, x - y < -p0 ? -p0 : (x - y > p0 ? p0 : x - y))
    case TK_BCE: BINARY_SLOW(T, (y - 1) * FN(log_floor)(x, true) - y * FN(log_floor)(x, false))
    case TK_BCE_GRAD: BINARY(T, FN(bce_grad)(x, y, p0))
    case TK_BCE_LOGITS:
      BINARY_SLOW(T, (1 - y) * x - FN(logsigmoid)(x))
    case TK_BCE_LOGITS_GRAD: BINARY_SLOW(T, p0 * (FN(sigmoid)(x) - y))
    case TK_KL: BINARY_SLOW(T, y != y ? y : (y == 0 ? -(x * y) : y * (FN(log)(y) - x)))
    case TK_SIGMOID_GRAD: BINARY(T, (y * (1 - x)) * x)
    case TK_TANH_GRAD: BINARY(T, y * (1 - x * x))
    case TK_RELU_GRAD: BINARY(T, x <= 0 ? 0 : y)
    case TK_LEAKY_RELU_GRAD: BINARY(T, x > 0 ? y : y * p0)
    case TK_ELU_GRAD: BINARY_SLOW(T, x > 0 ? y : y * p0 * FN(exp)(x))
    case TK_SELU_GRAD:
      BINARY_SLOW(T, x > 0 ? y * (T)SELU_SCALE : y * (T)(SELU_SCALE * SELU_ALPHA) * FN(exp)(x))
    case TK_GELU_GRAD: BINARY_SLOW(T, FN(gelu_grad)(x, y))
    case TK_GELU_TANH_GRAD: BINARY_SLOW(T, FN(gelu_tanh_grad)(x, y))
    case TK_SILU_GRAD: BINARY_SLOW(T, FN(silu_grad)(x, y))
    case TK_MISH_GRAD: BINARY_SLOW(T, FN(mish_grad)(x, y))
    case TK_SOFTPLUS_GRAD: BINARY_SLOW(T, x * p0 > p1 ? y : y * FN(sigmoid)(x * p0))
    case TK_LOGSIGMOID_GRAD: BINARY_SLOW(T, y * FN(sigmoid)(-x))
    case TK_HARDSIGMOID_GRAD: BINARY(T, ((x > -3) & (x < 3)) ? y / 6 : 0)
    case TK_HARDSWISH_GRAD: BINARY(T, x < -3 ? 0 : (x <= 3 ? y * (x / 3 + (T)0.5) : y))
    case TK_CLAMP_GRAD: BINARY(T, ((x >= p0) & (x <= p1)) ? y : 0)
    case TK_ABS_GRAD: BINARY(T, x != x ? x : y * (T)((x > 0) - (x < 0)))
    case TK_SQRT_GRAD: BINARY(T, y / (2 * x))
    case TK_RECIPROCAL_GRAD: BINARY(T, -y * (x * x))
    case TK_RSQRT_GRAD: BINARY(T, (T)-0.5 * y * (x * x * x))
    default: return false;
  }
}
#undef BINARY
#undef BINARY_SLOW

#define TERNARY(expression)                                                                      \
  {                                                                                              \
    T *r = out;                                                                                  \
    if (sa && sb && sc) {                                                                        \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i], y = q[i], z = s[i];                                                          \
        r[i] = (expression);                                                                     \
      }                                                                                          \
    } else {                                                                                     \
      IVDEP for (int64_t i = 0; i < n; i++) {                                                    \
        T x = p[i * sa], y = q[i * sb], z = s[i * sc];                                           \
        r[i] = (expression);                                                                     \
      }                                                                                          \
    }                                                                                            \
    return true;                                                                                 \
  }
static bool FN(ternary)(int op, int64_t n, const void *a, int64_t sa, const void *b, int64_t sb,
                        const void *c, int64_t sc, void *out, double d0) {
  const T *p = a, *q = b, *s = c;
  T p0 = (T)d0;
  switch (op) {
    case TK_FMA: TERNARY(FMA_T(x, y, z))
    case TK_ADDCMUL: TERNARY(FMA_T(p0 * y, z, x))
    case TK_ADDCDIV: TERNARY(x + p0 * y / z)
    case TK_LERP:
      TERNARY(FABS(z) < (T)0.5 ? FMA_T(z, y - x, x) : FMA_T(z - 1, y - x, y))
    case TK_CLAMP_TENSORS: {
      TERNARY(x != x ? x
                     : (y != y ? y
                               : (z != z ? z : ((x > y ? x : y) < z ? (x > y ? x : y) : z))))
    }
    case TK_MASK_SCALE: TERNARY(x * y * z)
    default: return false;
  }
}
#undef TERNARY
