// MT19937 (Matsumoto and Nishimura, 1998).
#ifndef TK_RANDOM_H
#define TK_RANDOM_H
#include <stdint.h>

typedef struct {
  uint32_t state[624];
  int32_t index;
} tk_mt;
void tk_mt_seed(tk_mt *mt, uint32_t seed);
void tk_mt_seed_array(tk_mt *mt, const uint32_t *key, int32_t length);
uint32_t tk_mt_next(tk_mt *mt);
// The next n words, as n calls of tk_mt_next.
void tk_mt_words(tk_mt *mt, int64_t n, uint32_t *out);
#endif
