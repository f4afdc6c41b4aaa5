#include "bodies/table.h"
#include "include/thread_state.h"

#include <string.h>

#include "turn.h"

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

// A source whose neighbours along dimension `d` lie beside each other, a target whose rows are the last
// dimension: a transposed copy. Tiles are turned in the first cache, so that whole lines are read and
// written; a part is a run of tiles of one pair of these dimensions.
typedef struct {
  int64_t rank, d, size, parts, tiles, outer;
  const int64_t *n, *s, *t;
  const char *source;
  char *target;
} turning;

static void turn_part(void *context, int64_t number) {
  const turning *w = context;
  int64_t last = w->rank - 1, rows_all = w->n[w->d], columns_all = w->n[last], step = w->s[last];
  int64_t down = (rows_all + TILE_ROWS - 1) / TILE_ROWS;
  int64_t end = w->tiles * (number + 1) / w->parts, width = tile_columns(w->size);
  for (int64_t k = w->tiles * number / w->parts; k < end; k++) {
    // Which of the outer positions, columns and rows the tile is.
    int64_t across = (columns_all + width - 1) / width;
    int64_t first = k % down * TILE_ROWS, column = k / down % across * width;
    int64_t rest = k / down / across, source = 0, target = 0;
    for (int64_t d = last - 1; d >= 0; d--) {
      if (d == w->d) continue;
      source += rest % w->n[d] * w->s[d];
      target += rest % w->n[d] * w->t[d];
      rest /= w->n[d];
    }
    int64_t rows = rows_all - first < TILE_ROWS ? rows_all - first : TILE_ROWS;
    int64_t columns = columns_all - column < width ? columns_all - column : width;
    char tile[TILE_BYTES] __attribute__((aligned(64)));
    int64_t size = w->size, row = w->t[w->d] * size;
    turn(size, rows, columns, w->source + (source + first + column * step) * size, step * size, tile,
         width * size);
    char *to = w->target + (target + column) * size + first * row;
    for (int64_t i = 0; i < rows; i++)
      memcpy(to + i * row, tile + i * width * size, (size_t)(columns * size));
  }
}
static bool turned(int64_t size, int64_t r, const int64_t *n, const int64_t *s, const int64_t *t,
                   const void *source, void *target) {
  if (r < 2 || t[r - 1] != 1 || s[r - 1] == 1 || n[r - 1] < 8) return false;
  turning w = {.rank = r, .d = -1, .size = size, .n = n, .s = s, .t = t, .source = source,
               .target = target, .outer = 1};
  for (int64_t d = 0; d < r - 1; d++)
    if (s[d] == 1 && n[d] >= 8) w.d = d;
  if (w.d < 0) return false;
  double total = (double)n[r - 1];
  for (int64_t d = 0; d < r - 1; d++) {
    total *= (double)n[d];
    if (d != w.d) w.outer *= n[d];
  }
  w.tiles = w.outer * ((n[w.d] + TILE_ROWS - 1) / TILE_ROWS) *
            ((n[r - 1] + tile_columns(size) - 1) / tile_columns(size));
  int64_t parts = tk_parts(total * 0.5);
  w.parts = parts < w.tiles ? parts : w.tiles;
  tk_parallel(w.parts, turn_part, &w);
  return true;
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
  if (turned(size, r, n, s, t, source, target)) return;
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
