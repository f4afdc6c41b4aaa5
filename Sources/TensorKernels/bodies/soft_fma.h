// Exact fused multiply-add without the instruction: the same bits as hardware, for every argument
// (NaNs up to their payload).
#ifndef TK_SOFT_FMA_H
#define TK_SOFT_FMA_H

// The product of two floats is exact in double. The sum with c is rounded to odd (Boldo and
// Melquiond, "Emulation of FMA and correctly rounded sums", 2008), which makes the second rounding
// to float correct.
INLINE float soft_fmaf(float a, float b, float c) {
  double p = (double)a * (double)b, d = (double)c;
  double s = p + d;
  double t = s - p;
  double e = (p - (s - t)) + (d - t);
  uint64_t u = bits_of(s);
  uint64_t toward = ((e > 0.0) == (s > 0.0)) ? 1u : ~(uint64_t)0;
  bool inexact = (e > 0.0) | (e < 0.0);
  uint64_t even = (u & 1) == 0;
  u = inexact & even ? u + toward : u;
  return (float)double_of(u);
}

static inline int soft_clz(uint64_t x) { return __builtin_clzll(x); }

// Integers: the 106-bit product and c are aligned in 128 bits with a sticky bit, added, rounded once.
static __attribute__((noinline)) double soft_fma_exact(double a, double b, double c) {
  uint64_t ua = bits_of(a), ub = bits_of(b), uc = bits_of(c);
  int ea = (int)(ua >> 52 & 0x7ff), eb = (int)(ub >> 52 & 0x7ff), ec = (int)(uc >> 52 & 0x7ff);
  // A finite product never meets an infinite c half-way, even where a * b alone would overflow.
  if (ec == 0x7ff && ea != 0x7ff && eb != 0x7ff) return c + c;
  if (ea == 0x7ff || eb == 0x7ff || ec == 0x7ff || a == 0.0 || b == 0.0) return a * b + c;
  if (c == 0.0) return a * b;
  uint64_t fraction = ((uint64_t)1 << 52) - 1;
  uint64_t ma = ua & fraction, mb = ub & fraction, mc = uc & fraction;
  if (ea) ma |= (uint64_t)1 << 52; else ea = 1;
  if (eb) mb |= (uint64_t)1 << 52; else eb = 1;
  if (ec) mc |= (uint64_t)1 << 52; else ec = 1;
  // Values are m * 2^(e - 1075). Both get their top bit at position 124.
  unsigned __int128 p = (unsigned __int128)ma * mb;
  int zeros = p >> 64 ? soft_clz((uint64_t)(p >> 64)) : 64 + soft_clz((uint64_t)p);
  int shift = zeros - 3;
  p <<= shift;
  int ep = ea + eb - 2150 - shift;
  unsigned __int128 q = mc;
  shift = 64 + soft_clz(mc) - 3;
  q <<= shift;
  int eq = ec - 1075 - shift;
  bool sp = (ua ^ ub) >> 63, sq = uc >> 63;
  if (ep < eq || (ep == eq && p < q)) {
    unsigned __int128 w = p;
    p = q;
    q = w;
    int x = ep;
    ep = eq;
    eq = x;
    bool y = sp;
    sp = sq;
    sq = y;
  }
  int distance = ep - eq;
  if (distance > 126) {
    q = 1;
  } else if (distance > 0) {
    bool sticky = (q << (128 - distance)) != 0;
    q = q >> distance | sticky;
  }
  unsigned __int128 r = sp == sq ? p + q : p - q;
  if (r == 0) return 0.0;
  zeros = r >> 64 ? soft_clz((uint64_t)(r >> 64)) : 64 + soft_clz((uint64_t)r);
  // Keep 53 bits, fewer when the result is subnormal (lowest unit 2^-1074).
  int drop = 128 - zeros - 53;
  if (ep + drop < -1074) drop = -1074 - ep;
  uint64_t m;
  if (drop <= 0) {
    m = (uint64_t)(r << -drop);
  } else if (drop > 127) {
    m = 0;
  } else {
    unsigned __int128 rest = r & (((unsigned __int128)1 << drop) - 1);
    unsigned __int128 half = (unsigned __int128)1 << (drop - 1);
    m = (uint64_t)(r >> drop);
    if (rest > half || (rest == half && (m & 1))) m++;
  }
  int e = ep + drop + 1075;  // m * 2^(e - 1075)
  if (m >> 53) {
    m >>= 1;
    e++;
  }
  uint64_t u;
  if (m >> 52 == 0) u = m;  // subnormal: then e is 1
  else if (e >= 0x7ff) u = (uint64_t)0x7ff << 52;
  else u = (uint64_t)e << 52 | (m & fraction);
  return double_of(u | (uint64_t)sp << 63);
}

// Error-free transformations and one rounding to odd where no exponent is extreme.
static inline double soft_fma(double a, double b, double c) {
  double p = a * b;
  double aa = __builtin_fabs(a), ab = __builtin_fabs(b), ac = __builtin_fabs(c);
  if (!(aa < 0x1p400 && ab < 0x1p400 && ac < 0x1p900 && aa > 0x1p-300 && ab > 0x1p-300 &&
        ac > 0x1p-700))
    return soft_fma_exact(a, b, c);
  double x = a * 134217729.0, y = b * 134217729.0;
  double ah = x - (x - a), bh = y - (y - b);
  double al = a - ah, bl = b - bh;
  double pl = ((ah * bh - p) + ah * bl + al * bh) + al * bl;
  double th = c + pl, t = th - c;
  double tl = (c - (th - t)) + (pl - t);
  double vh = p + th;
  t = vh - p;
  double vl = (p - (vh - t)) + (th - t);
  double z = tl + vl;
  t = z - tl;
  double e = (tl - (z - t)) + (vl - t);
  uint64_t u = bits_of(z);
  if (e != 0.0 && (u & 1) == 0) u += ((e > 0.0) == (z > 0.0)) ? 1u : ~(uint64_t)0;
  return vh + double_of(u);
}
#endif
