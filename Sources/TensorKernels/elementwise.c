// Elementwise operations on strided arrays: dimensions are merged, rows that the contiguous kernels
// cannot read are gathered into blocks that stay in the first cache, big work is cut into parts.
#include <string.h>

#include "bodies/table.h"
#include "turn.h"

enum { UNARY, BINARY, TERNARY, WHERE, CAST };
enum { BLOCK = 1024, OUT = 3 };

typedef struct {
  const tk_table *kernels;
  int kind, op, dtype, to, inputs, rank;
  double p0, p1, cost;           // cost: nanoseconds per element
  int64_t size[4];               // bytes of an element; [OUT] is the result
  int64_t shape[TK_MAX_RANK];
  int64_t stride[4][TK_MAX_RANK];  // bytes
  char *base[4];
  int64_t parts, split;          // of the longest dimension
  bool streamed;
} job;

static void kernel(const job *j, int64_t n, char *const *p, const int64_t *step) {
  const tk_table *k = j->kernels;
  switch (j->kind) {
    case UNARY: k->unary(j->op, j->dtype, n, p[0], p[OUT], j->p0, j->p1); break;
    case BINARY:
      k->binary(j->op, j->dtype, n, p[0], step[0], p[1], step[1], p[OUT], j->p0, j->p1);
      break;
    case TERNARY:
      k->ternary(j->op, j->dtype, n, p[0], step[0], p[1], step[1], p[2], step[2], p[OUT], j->p0);
      break;
    case WHERE:
      k->where(j->size[OUT], n, (const uint8_t *)p[0], step[0], p[1], step[1], p[2], step[2],
               p[OUT]);
      break;
    default:
      if (j->dtype == j->to) memcpy(p[OUT], p[0], (size_t)(n * j->size[0]));
      else k->cast(j->dtype, j->to, n, p[0], p[OUT]);
  }
}
// Kernels of one input need step 1.
static bool takes_step_zero(const job *j) { return j->kind != UNARY && j->kind != CAST; }

#define MOVE(T)                                                                                  \
  /* Rows that are contiguous from one to the next: a transposed operand. */                     \
  if (from_row == sizeof(T) && from_step != sizeof(T) && to_step == sizeof(T)) {                  \
    for (int64_t c = 0; c < columns; c++) {                                                      \
      const char *p = from + c * from_step;                                                      \
      char *q = to + c * sizeof(T);                                                              \
      for (int64_t r = 0; r < rows; r++) {                                                       \
        T v;                                                                                     \
        memcpy(&v, p + r * (int64_t)sizeof(T), sizeof v);                                        \
        memcpy(q + r * to_row, &v, sizeof v);                                                    \
      }                                                                                          \
    }                                                                                            \
    return;                                                                                      \
  }                                                                                              \
  for (int64_t r = 0; r < rows; r++) {                                                           \
    const char *p = from + r * from_row;                                                         \
    char *q = to + r * to_row;                                                                   \
    if (from_step == sizeof(T) && to_step == sizeof(T)) {                                        \
      memcpy(q, p, (size_t)columns * sizeof(T));                                                 \
    } else {                                                                                     \
      for (int64_t c = 0; c < columns; c++) {                                                    \
        T v;                                                                                     \
        memcpy(&v, p + c * from_step, sizeof v);                                                 \
        memcpy(q + c * to_step, &v, sizeof v);                                                   \
      }                                                                                          \
    }                                                                                            \
  }
static void move(int64_t size, int64_t rows, int64_t columns, const char *from, int64_t from_row,
                 int64_t from_step, char *to, int64_t to_row, int64_t to_step) {
  switch (size) {
    case 1: MOVE(uint8_t) break;
    case 4: MOVE(uint32_t) break;
    default: MOVE(uint64_t) break;
  }
}

// rows x columns numbers; either one row, or at most BLOCK numbers.
static void block(const job *j, int64_t rows, int64_t columns, char *const *base,
                  const int64_t (*stride)[2]) {
  uint64_t buffers[4][BLOCK];
  char *p[4];
  int64_t step[3] = {1, 1, 1};
  int64_t n = rows * columns;
  bool spread = false;
  for (int i = 0; i < 4; i++) {
    if (i != OUT && i >= j->inputs) continue;
    int64_t size = j->size[i], s = stride[i][1], r = stride[i][0];
    p[i] = base[i];
    if ((s == size || columns == 1) && (rows == 1 || r == columns * size)) continue;
    if (i != OUT && takes_step_zero(j) && s == 0 && (rows == 1 || r == 0)) {
      step[i] = 0;
      continue;
    }
    p[i] = (char *)buffers[i];
    if (i == OUT) spread = true;
    else move(size, rows, columns, base[i], r, s, p[i], columns * size, size);
  }
  kernel(j, n, p, step);
  if (spread)
    move(j->size[OUT], rows, columns, p[OUT], columns * j->size[OUT], j->size[OUT], base[OUT],
         stride[OUT][0], stride[OUT][1]);
}

// True when the kernels can read a row of any length where it is.
static bool direct(const job *j, int last) {
  for (int i = 0; i < 4; i++) {
    if (i != OUT && i >= j->inputs) continue;
    int64_t s = j->stride[i][last];
    if (s != j->size[i] && !(i != OUT && s == 0 && takes_step_zero(j))) return false;
  }
  return true;
}

// A row of a result much larger than the caches is written past them.
static void streamed(const job *j, int64_t n, char *const *base, const int64_t (*stride)[2]) {
  char *p[4];
  int64_t step[3];
  for (int i = 0; i < j->inputs; i++) {
    p[i] = base[i];
    step[i] = stride[i][1] != 0;
  }
  int64_t size = j->size[OUT];
  char *out = base[OUT];
  int64_t head = (int64_t)(-(uintptr_t)out & 63) / size;
  uint64_t buffer[BLOCK] __attribute__((aligned(64)));
  for (int64_t done = 0; done < n;) {
    int64_t m = done == 0 && head ? head : 4096 / size;
    if (m > n - done) m = n - done;
    if (((uintptr_t)out & 31) == 0) {
      p[OUT] = (char *)buffer;
      kernel(j, m, p, step);
      j->kernels->stream(out, buffer, m * size);
    } else {
      p[OUT] = out;
      kernel(j, m, p, step);
    }
    for (int i = 0; i < j->inputs; i++) p[i] += step[i] * m * j->size[i];
    out += m * size;
    done += m;
  }
}

// Whether rows of an operand lie beside each other: it is transposed.
static bool is_turned(const job *j, int i, const int64_t (*stride)[2]) {
  return stride[i][0] == j->size[i] && stride[i][1] != j->size[i] && stride[i][1] != 0;
}

// A tile of at most TILE_ROWS x tile_columns numbers with transposed operands, which are turned in the
// first cache; then row by row.
static void tile(const job *j, int64_t rows, int64_t columns, char *const *base,
                 const int64_t (*stride)[2]) {
  char buffers[3][TILE_BYTES] __attribute__((aligned(64)));
  char *p[4];
  int64_t step[3] = {1, 1, 1}, down[4] = {0};
  for (int i = 0; i < j->inputs; i++) {
    int64_t size = j->size[i];
    p[i] = buffers[i];
    down[i] = columns * size;
    if (is_turned(j, i, stride)) {
      turn(size, rows, columns, base[i], stride[i][1], p[i], down[i]);
    } else if (stride[i][1] == size || (stride[i][1] == 0 && takes_step_zero(j))) {
      p[i] = base[i];
      down[i] = stride[i][0];
      step[i] = stride[i][1] != 0;
    } else {
      move(size, rows, columns, base[i], stride[i][0], stride[i][1], p[i], down[i], size);
    }
  }
  char row[TILE_COLUMNS * 8] __attribute__((aligned(64)));
  for (int64_t r = 0; r < rows; r++) {
    char *out = base[OUT] + r * stride[OUT][0];
    bool past = j->streamed && ((uintptr_t)out & 31) == 0;
    p[OUT] = past ? row : out;
    kernel(j, columns, p, step);
    if (past) j->kernels->stream(out, row, columns * j->size[OUT]);
    for (int i = 0; i < j->inputs; i++) {
      if (down[i] > columns * j->size[i]) ask_for(p[i] + TURN_AHEAD * down[i], columns * j->size[i]);
      p[i] += down[i];
    }
  }
}

static void run(const job *j, const int64_t *shape, char *const *start) {
  char *base[4] = {start[0], start[1], start[2], start[3]};
  int last = j->rank - 1;
  int64_t zero[4][2] = {{0}};
  if (j->rank == 0) {
    for (int i = 0; i < 4; i++) zero[i][1] = j->size[i];
    block(j, 1, 1, base, (const int64_t(*)[2])zero);
    return;
  }
  int64_t columns = shape[last];
  int64_t rows = j->rank > 1 ? shape[last - 1] : 1;
  bool long_rows = direct(j, last) && (columns >= 64 || rows == 1);
  bool streams = long_rows && j->streamed && columns * j->size[OUT] >= 4096;
  int64_t stride[4][2];
  for (int i = 0; i < 4; i++) {
    stride[i][0] = j->rank > 1 ? j->stride[i][last - 1] : 0;
    stride[i][1] = j->stride[i][last];
  }
  int64_t row_step = long_rows ? 1 : (columns >= BLOCK ? 1 : BLOCK / columns);
  int64_t column_step = long_rows ? columns : (columns < BLOCK ? columns : BLOCK);
  bool turns = false;
  if (!long_rows && rows >= 4 && columns >= 4 && stride[OUT][1] == j->size[OUT]) {
    int64_t most = TILE_COLUMNS;
    for (int i = 0; i < j->inputs; i++) {
      turns |= is_turned(j, i, stride);
      if (j->size[i] == 8) most = tile_columns(8);
    }
    if (turns) {
      row_step = TILE_ROWS;
      column_step = most;
    }
  }
  int64_t index[TK_MAX_RANK] = {0};
  for (;;) {
    for (int64_t r = 0; r < rows; r += row_step) {
      int64_t some = rows - r < row_step ? rows - r : row_step;
      for (int64_t c = 0; c < columns; c += column_step) {
        int64_t width = columns - c < column_step ? columns - c : column_step;
        char *at[4];
        for (int i = 0; i < 4; i++)
          at[i] = (i == OUT || i < j->inputs) ? base[i] + r * stride[i][0] + c * stride[i][1] : NULL;
        if (streams) streamed(j, width, at, (const int64_t(*)[2])stride);
        else if (turns) tile(j, some, width, at, (const int64_t(*)[2])stride);
        else block(j, some, width, at, (const int64_t(*)[2])stride);
      }
    }
    int d = j->rank - 3;
    for (; d >= 0; d--) {
      for (int i = 0; i < 4; i++)
        if (i == OUT || i < j->inputs) base[i] += j->stride[i][d];
      if (++index[d] < shape[d]) break;
      for (int i = 0; i < 4; i++)
        if (i == OUT || i < j->inputs) base[i] -= j->stride[i][d] * shape[d];
      index[d] = 0;
    }
    if (d < 0) break;
  }
  // What was written past the caches is there for other threads.
  if (j->streamed) __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static void part(void *context, int64_t number) {
  const job *j = context;
  int64_t shape[TK_MAX_RANK];
  memcpy(shape, j->shape, sizeof shape);
  int64_t length = shape[j->split];
  int64_t unit = j->rank == 1 ? 64 : 1;
  int64_t units = (length + unit - 1) / unit;
  int64_t first = units * number / j->parts * unit, end = units * (number + 1) / j->parts * unit;
  if (end > length) end = length;
  if (first >= end) return;
  char *base[4];
  for (int i = 0; i < 4; i++) {
    bool used = i == OUT || i < j->inputs;
    base[i] = used ? j->base[i] + first * j->stride[i][j->split] : NULL;
  }
  shape[j->split] = end - first;
  run(j, shape, base);
}

static void set(job *j, int i, const void *base, int64_t size, const int64_t *strides, int rank) {
  j->base[i] = (char *)(uintptr_t)base;
  j->size[i] = size;
  for (int d = 0; d < rank; d++) j->stride[i][d] = strides[d] * size;
}

static bool start(job *j, int rank, const int64_t *shape, void *out, int64_t out_size,
                  const int64_t *out_strides) {
  if (rank < 0 || rank > TK_MAX_RANK) return false;
  int64_t total = 1;
  for (int d = 0; d < rank; d++) total *= shape[d];
  if (total <= 0) return true;
  j->base[OUT] = out;
  j->size[OUT] = out_size;
  int64_t step = out_size;
  for (int d = rank - 1; d >= 0; d--) {
    j->stride[OUT][d] = out_strides ? out_strides[d] * out_size : step;
    step *= shape[d];
  }
  // Drop dimensions of one, merge neighbours that every operand walks through evenly.
  int kept = 0;
  for (int d = 0; d < rank; d++) {
    if (shape[d] == 1) continue;
    bool merged = kept > 0;
    for (int i = 0; i < 4 && merged; i++)
      if (i == OUT || i < j->inputs)
        merged = j->stride[i][kept - 1] == j->stride[i][d] * shape[d];
    if (!merged) {
      j->shape[kept] = 1;
      kept++;
    }
    j->shape[kept - 1] *= shape[d];
    for (int i = 0; i < 4; i++) j->stride[i][kept - 1] = j->stride[i][d];
  }
  j->rank = kept;
  j->split = 0;
  for (int d = 1; d < kept; d++)
    if (j->shape[d] > j->shape[j->split]) j->split = d;
  bool in_place = false;
  for (int i = 0; i < j->inputs; i++) in_place |= j->base[i] == j->base[OUT];
  j->streamed = !in_place && total * out_size >= (4 << 20) && out_size >= 4;
  j->parts = kept == 0 ? 1 : tk_parts((double)total * j->cost);
  if (j->parts > j->shape[j->split]) j->parts = j->shape[j->split];
  if (j->parts <= 1) run(j, j->shape, j->base);
  else tk_parallel(j->parts, part, j);
  return true;
}

// Rough nanoseconds per element.
static double cost(bool costly, int dtype) {
  if (!costly) return 0.3;
  return dtype == TK_F64 ? 20.0 : 2.0;
}
static bool is_costly_unary(int op) {
  return op == TK_EXP || op == TK_LOG || op == TK_SIGMOID || op == TK_TANH || op == TK_SIN ||
         op == TK_COS || (op >= TK_LOG1P && op <= TK_ERFC) ||
         (op >= TK_GELU && op <= TK_LOGSIGMOID) || op == TK_ELU || op == TK_SELU ||
         op == TK_POW_SCALAR;
}
static bool is_costly_binary(int op) {
  return op == TK_POW || (op >= TK_FLOOR_DIV && op <= TK_FMOD) || op == TK_ATAN2 ||
         op == TK_HYPOT || op == TK_XLOGY || op == TK_BCE || op == TK_BCE_LOGITS ||
         op == TK_BCE_LOGITS_GRAD || op == TK_KL || (op >= TK_ELU_GRAD && op <= TK_LOGSIGMOID_GRAD);
}

bool tk_map_unary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                  const int64_t *a_strides, void *out, const int64_t *out_strides, double p0,
                  double p1) {
  job j;
  j.kernels = tk_kernels();
  if (!j.kernels->unary(op, dtype, 0, a, out, p0, p1)) return false;
  j.kind = UNARY, j.op = op, j.dtype = dtype, j.to = dtype, j.inputs = 1, j.p0 = p0, j.p1 = p1;
  j.cost = cost(is_costly_unary(op), dtype);
  set(&j, 0, a, tk_size(dtype), a_strides, rank);
  bool boolean = op >= TK_NOT && op <= TK_ISFINITE;
  return start(&j, rank, shape, out, boolean ? 1 : tk_size(dtype), out_strides);
}

bool tk_map_binary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                   const int64_t *a_strides, const void *b, const int64_t *b_strides, void *out,
                   const int64_t *out_strides, double p0, double p1) {
  job j;
  j.kernels = tk_kernels();
  if (!j.kernels->binary(op, dtype, 0, a, 1, b, 1, out, p0, p1)) return false;
  j.kind = BINARY, j.op = op, j.dtype = dtype, j.to = dtype, j.inputs = 2, j.p0 = p0, j.p1 = p1;
  j.cost = cost(is_costly_binary(op), dtype);
  set(&j, 0, a, tk_size(dtype), a_strides, rank);
  set(&j, 1, b, tk_size(dtype), b_strides, rank);
  bool boolean = op >= TK_EQ && op <= TK_XOR;
  return start(&j, rank, shape, out, boolean ? 1 : tk_size(dtype), out_strides);
}

bool tk_map_ternary(int op, int dtype, int rank, const int64_t *shape, const void *a,
                    const int64_t *a_strides, const void *b, const int64_t *b_strides,
                    const void *c, const int64_t *c_strides, void *out, const int64_t *out_strides,
                    double p0) {
  job j;
  j.kernels = tk_kernels();
  if (!j.kernels->ternary(op, dtype, 0, a, 1, b, 1, c, 1, out, p0)) return false;
  j.kind = TERNARY, j.op = op, j.dtype = dtype, j.to = dtype, j.inputs = 3, j.p0 = p0, j.p1 = 0;
  j.cost = cost(false, dtype);
  set(&j, 0, a, tk_size(dtype), a_strides, rank);
  set(&j, 1, b, tk_size(dtype), b_strides, rank);
  set(&j, 2, c, tk_size(dtype), c_strides, rank);
  return start(&j, rank, shape, out, tk_size(dtype), out_strides);
}

bool tk_map_where(int dtype, int rank, const int64_t *shape, const uint8_t *condition,
                  const int64_t *condition_strides, const void *a, const int64_t *a_strides,
                  const void *b, const int64_t *b_strides, void *out, const int64_t *out_strides) {
  job j;
  j.kernels = tk_kernels();
  j.kind = WHERE, j.op = 0, j.dtype = dtype, j.to = dtype, j.inputs = 3, j.p0 = 0, j.p1 = 0;
  j.cost = cost(false, dtype);
  set(&j, 0, condition, 1, condition_strides, rank);
  set(&j, 1, a, tk_size(dtype), a_strides, rank);
  set(&j, 2, b, tk_size(dtype), b_strides, rank);
  return start(&j, rank, shape, out, tk_size(dtype), out_strides);
}

bool tk_map_cast(int from, int to, int rank, const int64_t *shape, const void *a,
                 const int64_t *a_strides, void *out, const int64_t *out_strides) {
  job j;
  if (from < TK_F32 || from > TK_BOOL || to < TK_F32 || to > TK_BOOL) return false;
  j.kernels = tk_kernels();
  j.kind = CAST, j.op = 0, j.dtype = from, j.to = to, j.inputs = 1, j.p0 = 0, j.p1 = 0;
  j.cost = cost(false, from);
  set(&j, 0, a, tk_size(from), a_strides, rank);
  return start(&j, rank, shape, out, tk_size(to), out_strides);
}

// At most so many elements are neither cut into parts nor written past the caches.
enum { SMALL = 2048 };

bool tk_row_unary(int op, int dtype, int64_t n, const void *a, void *out, double p0, double p1) {
  if (n <= SMALL) return tk_kernels()->unary(op, dtype, n, a, out, p0, p1);
  int64_t step = 1;
  return tk_map_unary(op, dtype, 1, &n, a, &step, out, NULL, p0, p1);
}

bool tk_row_binary(int op, int dtype, int64_t n, const void *a, int64_t a_step, const void *b,
                   int64_t b_step, void *out, double p0, double p1) {
  if (n <= SMALL) return tk_kernels()->binary(op, dtype, n, a, a_step, b, b_step, out, p0, p1);
  return tk_map_binary(op, dtype, 1, &n, a, &a_step, b, &b_step, out, NULL, p0, p1);
}
