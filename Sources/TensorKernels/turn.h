// A tile of a transposed array, turned into rows: both the copies of strided.c and the operands of
// elementwise.c are read this way.
#ifndef TK_TURN_H
#define TK_TURN_H
#include <stdint.h>
#include <string.h>

// A tile of numbers of up to 4 bytes takes 16 KiB, half of a first cache; 8 bytes half as many columns.
enum { TILE_ROWS = 64, TILE_COLUMNS = 64, TILE_BYTES = 16384 };
static inline int64_t tile_columns(int64_t size) {
  return size == 8 ? TILE_COLUMNS / 2 : TILE_COLUMNS;
}

// Short runs far apart defeat the processor's own prefetching: those of a few rows ahead are asked for.
enum { TURN_AHEAD = 8 };
static inline void ask_for(const char *p, int64_t bytes) {
  for (int64_t i = 0; i < bytes; i += 64) __builtin_prefetch(p + i);
}

typedef uint32_t turn_four __attribute__((vector_size(16)));

// rows x columns numbers; those of a column lie one after the other, columns are `from_step` bytes
// apart. They are written row by row, rows `to_row` bytes apart.
#define TURN(T)                                                                                  \
  for (; c < columns; c++)                                                                       \
    for (int64_t r = 0; r < rows; r++)                                                           \
      memcpy(to + r * to_row + c * (int64_t)sizeof(T),                                           \
             from + c * from_step + r * (int64_t)sizeof(T), sizeof(T));
static inline void turn(int64_t size, int64_t rows, int64_t columns, const char *from,
                        int64_t from_step, char *to, int64_t to_row) {
  int64_t c = 0;
  if (size == 4) {
    // Four columns of four numbers at a time.
    for (; c + 4 <= columns; c += 4) {
      const char *p = from + c * from_step;
      char *q = to + c * 4;
      for (int k = 0; k < 4; k++) ask_for(p + (TURN_AHEAD + k) * from_step, rows * 4);
      int64_t r = 0;
      for (; r + 4 <= rows; r += 4) {
        turn_four a, b, d, e;
        memcpy(&a, p + r * 4, 16);
        memcpy(&b, p + from_step + r * 4, 16);
        memcpy(&d, p + 2 * from_step + r * 4, 16);
        memcpy(&e, p + 3 * from_step + r * 4, 16);
        turn_four ab = __builtin_shufflevector(a, b, 0, 4, 1, 5);
        turn_four de = __builtin_shufflevector(d, e, 0, 4, 1, 5);
        turn_four ab2 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
        turn_four de2 = __builtin_shufflevector(d, e, 2, 6, 3, 7);
        turn_four out[4] = {__builtin_shufflevector(ab, de, 0, 1, 4, 5),
                            __builtin_shufflevector(ab, de, 2, 3, 6, 7),
                            __builtin_shufflevector(ab2, de2, 0, 1, 4, 5),
                            __builtin_shufflevector(ab2, de2, 2, 3, 6, 7)};
        for (int k = 0; k < 4; k++) memcpy(q + (r + k) * to_row, &out[k], 16);
      }
      for (; r < rows; r++)
        for (int k = 0; k < 4; k++) memcpy(q + r * to_row + k * 4, p + k * from_step + r * 4, 4);
    }
    TURN(uint32_t)
  } else if (size == 8) {
    TURN(uint64_t)
  } else {
    TURN(uint8_t)
  }
}
#undef TURN
#endif
