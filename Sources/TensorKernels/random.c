#include "include/tk_random.h"

// MT19937 (Matsumoto and Nishimura, 1998).
void tk_mt_seed(tk_mt *mt, uint32_t seed) {
  mt->state[0] = seed;
  for (int i = 1; i < 624; i++)
    mt->state[i] =
        1812433253u * (mt->state[i - 1] ^ (mt->state[i - 1] >> 30)) + (uint32_t)i;
  mt->index = 624;
}

void tk_mt_seed_array(tk_mt *mt, const uint32_t *key, int32_t length) {
  tk_mt_seed(mt, 19650218u);
  if (length <= 0) return;
  uint32_t *s = mt->state;
  int i = 1, j = 0;
  for (int k = 624 > length ? 624 : length; k > 0; k--) {
    s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
    i++;
    j++;
    if (i >= 624) {
      s[0] = s[623];
      i = 1;
    }
    if (j >= length) j = 0;
  }
  for (int k = 623; k > 0; k--) {
    s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
    i++;
    if (i >= 624) {
      s[0] = s[623];
      i = 1;
    }
  }
  s[0] = 0x80000000u;
  mt->index = 624;
}

static void mt_refill(tk_mt *mt) {
  uint32_t *s = mt->state;
  for (int i = 0; i < 624; i++) {
    uint32_t y = (s[i] & 0x80000000u) | (s[(i + 1) % 624] & 0x7fffffffu);
    s[i] = s[(i + 397) % 624] ^ (y >> 1) ^ ((y & 1) ? 0x9908b0dfu : 0);
  }
  mt->index = 0;
}

uint32_t tk_mt_next(tk_mt *mt) {
  if (mt->index >= 624 || mt->index < 0) mt_refill(mt);
  uint32_t y = mt->state[mt->index++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680u;
  y ^= (y << 15) & 0xefc60000u;
  y ^= y >> 18;
  return y;
}

void tk_mt_words(tk_mt *mt, int64_t n, uint32_t *out) {
  for (int64_t i = 0; i < n; i++) out[i] = tk_mt_next(mt);
}
