// The run loop: one C function with threaded dispatch (each instruction jumps to the next one's
// code through a table of label addresses).

#include "machine_core.h"
#include "math_table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

static const char *const names[] = {
#define X(name) #name,
  CELL_OPCODES(X)
#undef X
};

const char *cell_opcode_name(uint16_t op) { return op < CELL_OP_COUNT_ ? names[op] : "?"; }

// MARK: The machine

enum { NESTING_LIMIT = 100, SLICE = 16384, SPARE_FRAMES = NESTING_LIMIT + 8 };

CellMachine *cell_machine_create(size_t rawSlots, size_t refSlots, uint32_t depthLimit) {
  CellMachine *m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->raw = calloc(rawSlots, sizeof *m->raw);
  m->ref = calloc(refSlots, sizeof *m->ref);
  m->frames = malloc(((size_t)depthLimit + SPARE_FRAMES) * sizeof *m->frames);
  if (!m->raw || !m->ref || !m->frames) {
    cell_machine_destroy(m);
    return NULL;
  }
  m->rawEnd = m->raw + rawSlots;
  m->refEnd = m->ref + refSlots;
  m->rawTop = m->raw;
  m->refTop = m->ref;
  m->depthLimit = depthLimit;
  m->operationsLimit = INT64_MAX;
  m->liveLimit = INT64_MAX / 4;
  return m;
}

void cell_machine_destroy(CellMachine *m) {
  if (!m) return;
  // Objects of the host must be released, so everything reachable is released, not just freed.
  if (m->ref) {
    for (uint32_t i = 0; i < m->classCount; i++) m->deinitializers[i] = -1;
    for (CellObject **slot = m->ref; slot < m->refTop; slot++) cell_store(m, slot, NULL);
    for (size_t i = 0; i < m->finalizingCount; i++)
      cell_release(m, (CellObject *)m->finalizing[i]);
  }
  while (m->chunks) {
    void *next = *(void **)m->chunks;
    free(m->chunks);
    m->chunks = next;
  }
  free(m->dying);
  free(m->finalizing);
  free(m->weaks);
  cell_profile_destroy(m);
  free(m->frames);
  free(m->raw);
  free(m->ref);
  free(m);
}

int64_t cell_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void cell_machine_poll_soon(CellMachine *m) {
  m->operationsUsed += m->slice - m->fuel;
  m->slice = m->fuel = 0;
}

int64_t cell_machine_operations(const CellMachine *m) {
  return m->operationsUsed + m->slice - m->fuel;
}

void cell_machine_charge(CellMachine *m, int64_t operations) {
  int64_t most = INT64_MAX / 4;
  if (operations > 0 && m->fuel > -most) m->fuel -= operations < most ? operations : most;
}

int32_t cell_machine_check(const CellMachine *m) {
  if (m->cancelled) return CELL_TRAP_CANCELLED;
  if (m->deadline && cell_clock() > m->deadline) return CELL_TRAP_TIMEOUT;
  return CELL_OK;
}

// Operations do not tell how long host calls take, so the clock is looked at after some of them:
// after each one while they are long.
static int32_t check_host_calls(CellMachine *m) {
  enum { INTERVAL = 64, LONG = 2000000 };
  if (m->cancelled) return CELL_TRAP_CANCELLED;
  if (!m->deadline) {
    m->hostCalls = INTERVAL;
    return CELL_OK;
  }
  int64_t now = cell_clock();
  m->hostCalls = now - m->hostClock > LONG ? 1 : INTERVAL;
  m->hostClock = now;
  return now > m->deadline ? CELL_TRAP_TIMEOUT : CELL_OK;
}

void cell_machine_reset(CellMachine *m) {
  // After a trap no deinitializer runs any more, as in a process that has died.
  for (size_t i = 0; i < m->finalizingCount; i++)
    cell_release(m, (CellObject *)m->finalizing[i]);
  m->finalizingCount = 0;
  m->trap = CELL_OK;
  m->trapDepth = 0;
  m->depth = 0;
  m->nesting = 0;
}

// Called when the fuel of a slice is used up, after the instruction has taken its unit.
static int32_t poll(CellMachine *m) {
  m->operationsUsed += m->slice - m->fuel;
  m->slice = m->fuel = 0;
  int64_t left = m->operationsLimit - m->operationsUsed;
  if (left < 0) return CELL_TRAP_OPERATIONS;
  // The slice ends one unit after the limit, so that the limit itself may be reached.
  m->slice = m->fuel = left < SLICE ? left + 1 : SLICE;
  if (m->cancelled) return CELL_TRAP_CANCELLED;
  if (m->deadline && cell_clock() > m->deadline) return CELL_TRAP_TIMEOUT;
  if (m->finalizingCount) return cell_machine_finalize(m);
  return CELL_OK;
}

int32_t cell_machine_finalize(CellMachine *m) {
  static const uint32_t busy = 1u << 30;
  if (m->nesting & busy) return CELL_OK;
  if (!m->finalizingCount) return CELL_OK;
  m->nesting |= busy;
  int32_t status = CELL_OK;
  for (size_t i = 0; i < m->finalizingCount && !status; i++) {
    CellInstance *instance = m->finalizing[i];
    m->finalizing[i] = NULL;
    if (m->refTop >= m->refEnd) {
      status = CELL_TRAP_CALL_DEPTH;
      break;
    }
    cell_store(m, m->refTop, (CellObject *)instance);
    int64_t function = m->deinitializers[instance->classID];
    status = cell_machine_run(m, (uint32_t)function, m->rawTop, m->refTop);
  }
  size_t kept = 0;
  for (size_t i = 0; i < m->finalizingCount; i++)
    if (m->finalizing[i]) m->finalizing[kept++] = m->finalizing[i];
  m->finalizingCount = kept;
  m->nesting &= ~busy;
  return status;
}

int32_t cell_machine_call_closure(CellMachine *m, CellObject *object) {
  CellClosure *closure = (CellClosure *)object;
  if (!closure || closure->header.kind != CELL_KIND_CLOSURE) return CELL_TRAP_NULL;
  const CellFunction *f = &m->functions[closure->function];
  if (m->rawTop + f->rawSize > m->rawEnd || m->refTop + f->refSize > m->refEnd)
    return CELL_TRAP_CALL_DEPTH;
  memcpy(m->rawTop + f->captureRaw, closure->slots, (size_t)closure->rawCount * 8);
  CellObject **captured = (CellObject **)(closure->slots + closure->rawCount);
  for (uint32_t i = 0; i < closure->refCount; i++)
    cell_store(m, m->refTop + f->captureRef + i, cell_retain(captured[i]));
  return cell_machine_run(m, closure->function, m->rawTop, m->refTop);
}

// MARK: Arithmetic

static const int64_t narrowLow[] = {INT8_MIN, INT16_MIN, INT32_MIN, 0, 0, 0};
static const int64_t narrowHigh[] = {INT8_MAX,  INT16_MAX,  INT32_MAX,
                                     UINT8_MAX, UINT16_MAX, UINT32_MAX};

static uint64_t truncate_to(uint64_t value, unsigned type) {
  switch (type) {
  case CELL_NUMBER_INT8: return (uint64_t)(int64_t)(int8_t)value;
  case CELL_NUMBER_INT16: return (uint64_t)(int64_t)(int16_t)value;
  case CELL_NUMBER_INT32: return (uint64_t)(int64_t)(int32_t)value;
  case CELL_NUMBER_UINT8: return (uint8_t)value;
  case CELL_NUMBER_UINT16: return (uint16_t)value;
  default: return (uint32_t)value;
  }
}

static inline double as_double(uint64_t bits) {
  double value;
  memcpy(&value, &bits, 8);
  return value;
}

static inline uint64_t of_double(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  return bits;
}

static inline float as_float(uint64_t bits) {
  uint32_t low = (uint32_t)bits;
  float value;
  memcpy(&value, &low, 4);
  return value;
}

static inline uint64_t of_float(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  return bits;
}

// The mathematical functions, for this processor. All levels give the same bits.
static const CellMath *math = &cell_math_base;

#if defined(__x86_64__)
__attribute__((constructor)) static void choose_math(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) math = &cell_math_fma;
}
#endif

// MARK: The loop

static void clear_refs(CellMachine *m, CellObject **from, CellObject **to) {
  for (; from < to; from++)
    if (*from) cell_store(m, from, NULL);
}

// Begins a stretch in which objects that lose their last owner are kept until `end_keeping`.
static bool begin_keeping(CellMachine *m) {
  bool before = m->draining;
  m->draining = true;
  return before;
}

static void end_keeping(CellMachine *m, bool before) {
  m->draining = before;
  if (!before && m->dyingCount) {
    // cell_destroy drains what it finds.
    CellObject *last = m->dying[--m->dyingCount];
    cell_destroy(m, last);
  }
}

int32_t cell_machine_run(
    CellMachine *m, uint32_t function, uint64_t *rawBase, CellObject **refBase) {
  static const void *const labels[] = {
#define X(name) &&op_##name,
    CELL_OPCODES(X)
#undef X
  };
  if (m->trap) return m->trap;
  uint32_t levels = m->nesting & 0xffff;
  if (function >= m->functionCount || !m->functions[function].code) return CELL_TRAP_NULL;
  const CellFunction *fn = &m->functions[function];
  if (levels >= NESTING_LIMIT || m->depth >= m->depthLimit || rawBase + fn->rawSize > m->rawEnd
      || refBase + fn->refSize > m->refEnd) {
    m->trap = CELL_TRAP_CALL_DEPTH;
    m->trapDepth = m->depth + (levels ? 1 : 0);
    clear_refs(m, refBase, refBase + fn->refSize < m->refEnd ? refBase + fn->refSize : m->refEnd);
    return m->trap;
  }

  uint64_t *const savedRawTop = m->rawTop;
  CellObject **const savedRefTop = m->refTop;
  uint32_t const savedDepth = m->depth;
  // The frame that called the host was left at frames[depth].
  if (levels) m->depth++;
  CellFrame *const baseFrame = m->frames + m->depth;
  CellFrame *const frameEnd = m->frames + m->depthLimit;
  // Where the running function's frame would be left.
  CellFrame *frame = baseFrame;
  m->nesting++;

  const CellInstruction *pc = fn->code;
  uint64_t *r = rawBase;
  CellObject **o = refBase;
  uint64_t *cr = r;      // cursor
  CellObject **co = o;
  int32_t status = CELL_OK;
  int64_t trapA = 0, trapB = 0;
  uint32_t const keep = fn->refKeep;

#define DISPATCH() goto *labels[pc->op]
#define NEXT_BY(n) do { pc += (n); DISPATCH(); } while (0)
#define NEXT() NEXT_BY(1)
#define A r[pc->a]
#define B r[pc->b]
#define C r[pc->c]
#define SA (int64_t)r[pc->a]
#define SB (int64_t)r[pc->b]
#define SC (int64_t)r[pc->c]
#define DB as_double(r[pc->b])
#define DC as_double(r[pc->c])
#define FB as_float(r[pc->b])
#define FC as_float(r[pc->c])
#define IMM32 ((int32_t)((uint32_t)pc->b | (uint32_t)pc->c << 16))
#define JUMP16() NEXT_BY((int16_t)pc->c)
#define TRAP(code, x, y) \
  do { status = (code); trapA = (int64_t)(x); trapB = (int64_t)(y); goto trapped; } while (0)
// What code outside the loop may look at.
#define SAVE()                                                                         \
  do {                                                                                 \
    *frame = (CellFrame){pc, r, o, fn};                                                \
    m->depth = (uint32_t)(frame - m->frames);                                          \
    m->rawTop = r + fn->rawSize;                                                       \
    m->refTop = o + fn->refSize;                                                       \
  } while (0)
#define HAS_ROOM()                                                                     \
  (newR + callee->rawSize <= m->rawEnd && newO + callee->refSize <= m->refEnd          \
   && frame < frameEnd)
// Copies of a few slots: not worth what vectors need to begin.
#define SHORT_LOOP _Pragma("clang loop vectorize(disable) unroll(disable)")
#define BURN()                                \
  do {                                        \
    if (unlikely(--m->fuel <= 0)) {           \
      SAVE();                                 \
      status = poll(m);                       \
      if (unlikely(status)) goto trapped;     \
    }                                         \
  } while (0)

  DISPATCH();

  // Moves and constants.
op_MOVE:
  A = B;
  NEXT();
op_MOVES:
  memmove(&A, &B, (size_t)pc->c * 8);
  NEXT();
op_CONST:
  A = fn->constants[(uint32_t)pc->b | (uint32_t)pc->c << 16];
  NEXT();
op_INT:
  A = (uint64_t)(int64_t)IMM32;
  NEXT();
op_ZERO:
  memset(&A, 0, (size_t)pc->b * 8);
  NEXT();
op_REF_COPY:
  cell_store(m, &o[pc->a], cell_retain(o[pc->b]));
  NEXT();
op_REF_MOVE: {
  CellObject *moved = o[pc->b];
  o[pc->b] = NULL;
  cell_store(m, &o[pc->a], moved);
  NEXT();
}
op_REF_COPIES:
  for (uint32_t i = 0; i < pc->c; i++) cell_store(m, &o[pc->a + i], cell_retain(o[pc->b + i]));
  NEXT();
op_REF_MOVES:
  for (uint32_t i = 0; i < pc->c; i++) {
    CellObject *moved = o[pc->b + i];
    o[pc->b + i] = NULL;
    cell_store(m, &o[pc->a + i], moved);
  }
  NEXT();
op_REF_CLEAR:
  clear_refs(m, &o[pc->a], &o[pc->a] + pc->b);
  NEXT();
op_STRING:
  cell_store(m, &o[pc->a], cell_retain(m->strings[(uint32_t)pc->b | (uint32_t)pc->c << 16]));
  NEXT();
op_STRING_APPEND: {
  const CellString *added = (const CellString *)o[pc->b];
  if (likely(added && added->count)) {
    CellString *string = (CellString *)o[pc->a];
    int64_t room = string && string->header.references == 1 ? string->capacity - string->count : 0;
    if (likely(added->count <= 8 && room >= 8)) {
      // A word is moved whatever the count: every buffer has room for one.
      uint64_t word;
      memcpy(&word, added->bytes, 8);
      memcpy(string->bytes + string->count, &word, 8);
      string->count += added->count;
      string->header.flags &= (uint16_t)(added->header.flags | 0xfffe);
      string->characters = -1;
    } else if (unlikely(!cell_string_append(m, &o[pc->a], added->bytes, added->count))) {
      TRAP(CELL_TRAP_MEMORY, 0, 0);
    }
  }
  NEXT();
}
op_GLOBAL_GET:
  A = m->raw[IMM32];
  NEXT();
op_GLOBAL_SET:
  m->raw[IMM32] = A;
  NEXT();
op_GLOBAL_REF_GET:
  cell_store(m, &o[pc->a], cell_retain(m->ref[IMM32]));
  NEXT();
op_GLOBAL_REF_SET: {
  CellObject *moved = o[pc->a];
  o[pc->a] = NULL;
  cell_store(m, &m->ref[IMM32], moved);
  NEXT();
}
op_GLOBAL_REF_TAKE: {
  CellObject *moved = m->ref[IMM32];
  m->ref[IMM32] = NULL;
  cell_store(m, &o[pc->a], moved);
  NEXT();
}

  // Integers.
#define CHECKED(name, builtin, type)                                                   \
  op_##name : {                                                                        \
    type result;                                                                       \
    if (unlikely(builtin((type)B, (type)C, &result)))                                  \
      TRAP(CELL_TRAP_OVERFLOW, CELL_OP_##name, 0);                                     \
    A = (uint64_t)result;                                                              \
    NEXT();                                                                            \
  }
  CHECKED(ADD, __builtin_add_overflow, int64_t)
  CHECKED(SUB, __builtin_sub_overflow, int64_t)
  CHECKED(MUL, __builtin_mul_overflow, int64_t)
  CHECKED(UADD, __builtin_add_overflow, uint64_t)
  CHECKED(USUB, __builtin_sub_overflow, uint64_t)
  CHECKED(UMUL, __builtin_mul_overflow, uint64_t)
#define CHECKED_IMMEDIATE(name, builtin)                                               \
  op_##name : {                                                                        \
    int64_t result;                                                                    \
    if (unlikely(builtin(SB, (int64_t)(int16_t)pc->c, &result)))                       \
      TRAP(CELL_TRAP_OVERFLOW, CELL_OP_##name, 0);                                     \
    A = (uint64_t)result;                                                              \
    NEXT();                                                                            \
  }
  CHECKED_IMMEDIATE(ADDI, __builtin_add_overflow)
  CHECKED_IMMEDIATE(SUBI, __builtin_sub_overflow)
op_DIV: {
  int64_t x = SB, y = SC;
  if (unlikely(y == 0)) TRAP(CELL_TRAP_DIVISION, CELL_OP_DIV, 0);
  if (unlikely(y == -1)) {
    if (x == INT64_MIN) TRAP(CELL_TRAP_OVERFLOW, CELL_OP_DIV, 0);
    A = (uint64_t)-x;
  } else {
    A = (uint64_t)(x / y);
  }
  NEXT();
}
op_REM: {
  int64_t x = SB, y = SC;
  if (unlikely(y == 0)) TRAP(CELL_TRAP_DIVISION, CELL_OP_REM, 0);
  if (unlikely(y == -1)) {
    if (x == INT64_MIN) TRAP(CELL_TRAP_OVERFLOW, CELL_OP_REM, 0);
    A = 0;
  } else {
    // The short division is several times faster than the 64-bit one.
    A = likely((((uint64_t)x | (uint64_t)y) >> 32) == 0) ? (uint32_t)x % (uint32_t)y
                                                          : (uint64_t)(x % y);
  }
  NEXT();
}
op_NEG:
  if (unlikely(SB == INT64_MIN)) TRAP(CELL_TRAP_OVERFLOW, CELL_OP_NEG, 0);
  A = 0 - B;
  NEXT();
op_UDIV:
  if (unlikely(C == 0)) TRAP(CELL_TRAP_DIVISION, CELL_OP_UDIV, 0);
  A = B / C;
  NEXT();
op_UREM:
  if (unlikely(C == 0)) TRAP(CELL_TRAP_DIVISION, CELL_OP_UREM, 0);
  A = B % C;
  NEXT();
#define PURE(name, expression) \
  op_##name : A = (expression); \
  NEXT();
  PURE(ADDW, B + C)
  PURE(SUBW, B - C)
  PURE(MULW, B *C)
  PURE(AND, B &C)
  PURE(OR, B | C)
  PURE(XOR, B ^ C)
  PURE(NOT, ~B)
  PURE(SHL, B << (C & 63))
  PURE(SAR, (uint64_t)(SB >> (C & 63)))
  PURE(SHR, B >> (C & 63))
  PURE(CLZ, B ? (uint64_t)__builtin_clzll(B) : 64)
  PURE(CTZ, B ? (uint64_t)__builtin_ctzll(B) : 64)
  PURE(POPCOUNT, (uint64_t)__builtin_popcountll(B))
  PURE(EQ, B == C)
  PURE(NE, B != C)
  PURE(LT, SB < SC)
  PURE(LE, SB <= SC)
  PURE(ULT, B < C)
  PURE(ULE, B <= C)
  PURE(BOOLNOT, B ^ 1)
op_NARROW: {
  int64_t value = SB;
  if (unlikely(value < narrowLow[pc->c] || value > narrowHigh[pc->c]))
    TRAP(CELL_TRAP_OVERFLOW, CELL_OP_NARROW | ((int64_t)pc->c << 16), value);
  A = (uint64_t)value;
  NEXT();
}
  PURE(TRUNCATE, truncate_to(B, pc->c))
op_CONVERT: {
  int64_t value = SB;
  if (unlikely(value < narrowLow[pc->c] || value > narrowHigh[pc->c]))
    TRAP(CELL_TRAP_CONVERSION, value, CELL_NUMBER_INT << 8 | pc->c);
  A = (uint64_t)value;
  NEXT();
}
op_INT_TO_UINT:
  if (unlikely(SB < 0)) TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_INT << 8 | CELL_NUMBER_UINT);
  A = B;
  NEXT();
op_UINT_TO_INT:
  if (unlikely(SB < 0)) TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_UINT << 8 | CELL_NUMBER_INT);
  A = B;
  NEXT();

  // Doubles and floats.
  PURE(DADD, of_double(DB + DC))
  PURE(DSUB, of_double(DB - DC))
  PURE(DMUL, of_double(DB * DC))
  PURE(DDIV, of_double(DB / DC))
  PURE(DREM, of_double(fmod(DB, DC)))
  PURE(DNEG, B ^ 0x8000000000000000u)
  PURE(DEQ, DB == DC)
  PURE(DNE, DB != DC)
  PURE(DLT, DB < DC)
  PURE(DLE, DB <= DC)
  PURE(DSQRT, of_double(sqrt(DB)))
  PURE(DABS, B & 0x7fffffffffffffffu)
  PURE(DFLOOR, of_double(floor(DB)))
  PURE(DCEIL, of_double(ceil(DB)))
  PURE(DROUND, of_double(round(DB)))
  PURE(DTRUNC, of_double(trunc(DB)))
op_DFMA:
  A = of_double(fma(DB, DC, as_double(r[pc[1].a])));
  NEXT_BY(2);
  PURE(FADD, of_float(FB + FC))
  PURE(FSUB, of_float(FB - FC))
  PURE(FMUL, of_float(FB *FC))
  PURE(FDIV, of_float(FB / FC))
  PURE(FREM, of_float(fmodf(FB, FC)))
  PURE(FNEG, (uint32_t)B ^ 0x80000000u)
  PURE(FEQ, FB == FC)
  PURE(FNE, FB != FC)
  PURE(FLT, FB < FC)
  PURE(FLE, FB <= FC)
  PURE(FSQRT, of_float(sqrtf(FB)))
  PURE(FABS, B & 0x7fffffffu)
  PURE(FFLOOR, of_float(floorf(FB)))
  PURE(FCEIL, of_float(ceilf(FB)))
  PURE(FROUND, of_float(roundf(FB)))
  PURE(FTRUNC, of_float(truncf(FB)))
op_FFMA:
  A = of_float(fmaf(FB, FC, as_float(r[pc[1].a])));
  NEXT_BY(2);
  PURE(INT_TO_DOUBLE, of_double((double)SB))
  PURE(INT_TO_FLOAT, of_float((float)SB))
  PURE(UINT_TO_DOUBLE, of_double((double)B))
  PURE(UINT_TO_FLOAT, of_float((float)B))
op_DOUBLE_TO_INT: {
  double value = DB;
  if (unlikely(!(value >= -0x1p63 && value < 0x1p63)))
    TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_DOUBLE << 8 | CELL_NUMBER_INT);
  A = (uint64_t)(int64_t)value;
  NEXT();
}
op_FLOAT_TO_INT: {
  float value = FB;
  if (unlikely(!(value >= -0x1p63f && value < 0x1p63f)))
    TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_FLOAT << 8 | CELL_NUMBER_INT);
  A = (uint64_t)(int64_t)value;
  NEXT();
}
op_DOUBLE_TO_UINT: {
  double value = DB;
  if (unlikely(!(value > -1.0 && value < 0x1p64)))
    TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_DOUBLE << 8 | CELL_NUMBER_UINT);
  A = value < 0x1p63 ? (uint64_t)(int64_t)value : (uint64_t)value;
  NEXT();
}
op_FLOAT_TO_UINT: {
  float value = FB;
  if (unlikely(!(value > -1.0f && value < 0x1p64f)))
    TRAP(CELL_TRAP_CONVERSION, B, CELL_NUMBER_FLOAT << 8 | CELL_NUMBER_UINT);
  A = value < 0x1p63f ? (uint64_t)(int64_t)value : (uint64_t)value;
  NEXT();
}
  PURE(DOUBLE_TO_FLOAT, of_float((float)DB))
  PURE(FLOAT_TO_DOUBLE, of_double((double)FB))
  PURE(MATH1, of_double(math->unary[pc->c](DB)))
  PURE(MATH1F, of_float(math->unaryFloat[pc->c](FB)))
op_MATH2:
  A = of_double(math->binary[pc[1].a](DB, DC));
  NEXT_BY(2);
op_MATH2F:
  A = of_float(math->binaryFloat[pc[1].a](FB, FC));
  NEXT_BY(2);
  PURE(IS_NULL, o[pc->b] == NULL)
op_IDENTICAL: {
  CellObject *x = o[pc->b], *y = o[pc->c];
  bool same = x == y;
  if (!same && x && y && x->kind == CELL_KIND_EXTERNAL && y->kind == CELL_KIND_EXTERNAL)
    same = ((CellExternal *)x)->object == ((CellExternal *)y)->object;
  A = same;
  NEXT();
}
op_CLASS_ID: {
  CellObject *object = o[pc->b];
  if (unlikely(!object || object->kind != CELL_KIND_INSTANCE)) TRAP(CELL_TRAP_NULL, 0, 0);
  A = ((CellInstance *)object)->classID;
  NEXT();
}

  // Control.
op_JUMP:
  NEXT_BY(IMM32);
op_LOOP:
  BURN();
  NEXT_BY(IMM32);
op_JT:
  if (A) NEXT_BY(IMM32);
  NEXT();
op_JF:
  if (!A) NEXT_BY(IMM32);
  NEXT();
op_LOOP_JT:
  if (A) {
    BURN();
    NEXT_BY(IMM32);
  }
  NEXT();
op_LOOP_JF:
  if (!A) {
    BURN();
    NEXT_BY(IMM32);
  }
  NEXT();
#define BRANCH(name, condition) \
  op_##name : if (condition) JUMP16(); \
  NEXT();                       \
  op_LOOP_##name : if (condition) { \
    BURN();                     \
    JUMP16();                   \
  }                             \
  NEXT();
  BRANCH(JEQ, A == B)
  BRANCH(JNE, A != B)
  BRANCH(JLT, SA < SB)
  BRANCH(JLE, SA <= SB)
  BRANCH(JEQI, SA == (int16_t)pc->b)
  BRANCH(JNEI, SA != (int16_t)pc->b)
  BRANCH(JLTI, SA < (int16_t)pc->b)
  BRANCH(JLEI, SA <= (int16_t)pc->b)
  BRANCH(JGTI, SA > (int16_t)pc->b)
  BRANCH(JGEI, SA >= (int16_t)pc->b)
  BRANCH(JDEQ, as_double(A) == DB)
  BRANCH(JDNE, as_double(A) != DB)
  BRANCH(JDLT, as_double(A) < DB)
  BRANCH(JDLE, as_double(A) <= DB)
  BRANCH(JDNLT, !(as_double(A) < DB))
  BRANCH(JDNLE, !(as_double(A) <= DB))
op_RANGE:
  if (unlikely(SA > SB)) TRAP(CELL_TRAP_RANGE, A, B);
  if (A == B) JUMP16();
  NEXT();
op_RANGE_CLOSED:
  if (unlikely(SA > SB)) TRAP(CELL_TRAP_RANGE, A, B);
  NEXT();
op_NEXT: {
  int64_t next = SA + 1;
  if (next < SB) {
    A = (uint64_t)next;
    BURN();
    JUMP16();
  }
  NEXT();
}
op_NEXT_CLOSED:
  if (SA < SB) {
    A = A + 1;
    BURN();
    JUMP16();
  }
  NEXT();
op_ARRAY_NEXT: {
  CellArray *array = (CellArray *)o[pc->b];
  if (unlikely(!array)) TRAP(CELL_TRAP_NULL, 0, 0);
  int64_t next = SA + 1;
  if (next < array->count) {
    A = (uint64_t)next;
    BURN();
    JUMP16();
  }
  NEXT();
}

  // Calls.
op_CALL: {
  const CellFunction *callee = &m->functions[pc->a];
  uint64_t *newR;
  CellObject **newO;
  goto enter;
op_CALL_CLOSURE : {
  CellClosure *closure = (CellClosure *)o[pc->a];
  if (unlikely(!closure)) TRAP(CELL_TRAP_NULL, 0, 0);
  BURN();
  callee = &m->functions[closure->function];
  newR = r + pc->b;
  newO = o + pc->c;
  if (unlikely(!HAS_ROOM())) TRAP(CELL_TRAP_CALL_DEPTH, 0, 0);
  uint64_t *to = newR + callee->captureRaw;
  SHORT_LOOP
  for (uint32_t i = 0; i < closure->rawCount; i++) to[i] = closure->slots[i];
  if (closure->refCount) {
    CellObject **captured = (CellObject **)(closure->slots + closure->rawCount);
    CellObject **toRef = newO + callee->captureRef;
    for (uint32_t i = 0; i < closure->refCount; i++)
      cell_store(m, &toRef[i], cell_retain(captured[i]));
  }
  goto entered;
}
op_CALL_DYNAMIC : {
  CellObject *receiver = o[pc->c];
  if (unlikely(!receiver || receiver->kind != CELL_KIND_INSTANCE || pc->a >= m->tableCount))
    TRAP(CELL_TRAP_NULL, 0, 0);
  const CellDispatchTable *table = &m->tables[pc->a];
  uint32_t classID = ((CellInstance *)receiver)->classID;
  if (unlikely(classID >= table->count || table->functions[classID] == UINT32_MAX))
    TRAP(CELL_TRAP_NULL, 0, 0);
  callee = &m->functions[table->functions[classID]];
}
enter:
  BURN();
  newR = r + pc->b;
  newO = o + pc->c;
  if (unlikely(!HAS_ROOM())) TRAP(CELL_TRAP_CALL_DEPTH, 0, 0);
entered:
  *frame++ = (CellFrame){pc, r, o, fn};
  r = newR;
  o = newO;
  fn = callee;
  pc = callee->code;
  DISPATCH();
}
op_CALL_HOST: {
  BURN();
  SAVE();
  status = m->callHost(m->hostContext, pc->a, r + pc->b, o + pc->c, pc[1]);
  if (unlikely(status)) goto trapped;
  if (unlikely(--m->hostCalls <= 0)) {
    status = check_host_calls(m);
    if (unlikely(status)) goto trapped;
  }
  NEXT_BY(2);
}
op_RETURN1:
  r[0] = A;
op_RETURN:
  clear_refs(m, o + fn->refKeep, o + fn->refSize);
leave: {
  if (unlikely(frame == baseFrame)) goto finished;
  frame--;
  pc = frame->pc + 1;
  r = frame->raw;
  o = frame->ref;
  fn = frame->function;
  DISPATCH();
}
op_RETURN_N: {
  SHORT_LOOP
  for (uint32_t i = 0; i < fn->returnRaw; i++) r[i] = r[pc->a + i];
  if (pc->b)
    for (uint32_t i = 0; i < fn->returnRef; i++) {
      CellObject *moved = o[pc->b + i];
      o[pc->b + i] = NULL;
      cell_store(m, &o[i], moved);
    }
  clear_refs(m, o + fn->returnRef, o + fn->refSize);
  goto leave;
}
op_TRAP:
  TRAP(CELL_TRAP_PROGRAM, IMM32, 0);

  // Profiles.
op_PROFILE_ENTER:
  A = m->profile ? m->profile->key : 0;
  NEXT();
op_PROFILE_LINE:
  if (likely(m->profile)) {
    m->profile->counts[IMM32]++;
    cell_profile_switch(m->profile, (uint64_t)IMM32 * 2);
  }
  NEXT();
op_PROFILE_LEAVE:
  if (likely(m->profile)) cell_profile_switch(m->profile, A);
  NEXT();
op_PROFILE_ENGINE:
  if (likely(m->profile))
    cell_profile_switch(m->profile, (m->profile->key & ~(uint64_t)1) | pc->a);
  NEXT();

  // Objects.
op_CLOSURE: {
  CellInstruction w = pc[1];
  CellClosure *closure = cell_closure(m, w.a, w.b, w.c);
  if (unlikely(!closure)) TRAP(CELL_TRAP_MEMORY, 0, 0);
  SHORT_LOOP
  for (uint32_t i = 0; i < w.b; i++) closure->slots[i] = r[pc->b + i];
  CellObject **refs = (CellObject **)(closure->slots + w.b);
  for (uint32_t i = 0; i < w.c; i++) {
    refs[i] = o[pc->c + i];
    o[pc->c + i] = NULL;
  }
  cell_store(m, &o[pc->a], (CellObject *)closure);
  NEXT_BY(2);
}
op_INSTANCE: {
  CellInstruction w = pc[1];
  CellInstance *instance = cell_instance(m, w.a, w.b, w.c);
  if (unlikely(!instance)) TRAP(CELL_TRAP_MEMORY, 0, 0);
  SHORT_LOOP
  for (uint32_t i = 0; i < w.b; i++) instance->slots[i] = r[pc->b + i];
  CellObject **refs = cell_instance_refs(instance);
  for (uint32_t i = 0; i < w.c; i++) {
    refs[i] = o[pc->c + i];
    o[pc->c + i] = NULL;
  }
  cell_store(m, &o[pc->a], (CellObject *)instance);
  NEXT_BY(2);
}
#define INSTANCE_OF(reg)                                        \
  CellInstance *instance = (CellInstance *)o[reg];              \
  if (unlikely(!instance)) TRAP(CELL_TRAP_NULL, 0, 0)
op_FIELD: {
  INSTANCE_OF(pc->b);
  A = instance->slots[pc->c];
  NEXT();
}
op_FIELD_SET: {
  INSTANCE_OF(pc->b);
  instance->slots[pc->c] = A;
  NEXT();
}
op_FIELD_REF: {
  INSTANCE_OF(pc->b);
  cell_store(m, &o[pc->a], cell_retain(cell_instance_refs(instance)[pc->c]));
  NEXT();
}
op_FIELD_REF_SET: {
  INSTANCE_OF(pc->b);
  CellObject *moved = o[pc->a];
  o[pc->a] = NULL;
  cell_store(m, &cell_instance_refs(instance)[pc->c], moved);
  NEXT();
}
op_ARRAY: {
  CellArray *array = cell_array(
      m, pc->b, pc->c, (int64_t)((uint32_t)pc[1].a | (uint32_t)pc[1].b << 16));
  if (unlikely(!array)) TRAP(CELL_TRAP_MEMORY, 0, 0);
  cell_store(m, &o[pc->a], (CellObject *)array);
  NEXT_BY(2);
}
#define ARRAY_OF(reg)                                \
  CellArray *array = (CellArray *)o[reg];            \
  if (unlikely(!array)) TRAP(CELL_TRAP_NULL, 0, 0)
#define UNIQUE(slot)                                                       \
  CellObject **arraySlot = (slot);                                         \
  if (unlikely(!*arraySlot)) TRAP(CELL_TRAP_NULL, 0, 0);                   \
  if (unlikely((*arraySlot)->references != 1)                              \
      && unlikely(!cell_array_unique(m, arraySlot)))                       \
    TRAP(CELL_TRAP_MEMORY, 0, 0);                                          \
  CellArray *array = (CellArray *)*arraySlot
#define CHECK_INDEX(i) \
  if (unlikely((i) >= (uint64_t)array->count)) TRAP(CELL_TRAP_INDEX, (i), array->count)
op_APPEND: {
  UNIQUE(&o[pc->a]);
  if (unlikely(!cell_array_append(m, array, &r[pc->b], &o[pc->c])))
    TRAP(CELL_TRAP_MEMORY, 0, 0);
  NEXT();
}
op_APPEND1: {
  UNIQUE(&o[pc->a]);
  if (likely(array->count < array->capacity))
    array->raw[array->count++] = B;
  else if (unlikely(!cell_array_append(m, array, &B, o)))
    TRAP(CELL_TRAP_MEMORY, 0, 0);
  NEXT();
}
op_COUNT: {
  ARRAY_OF(pc->b);
  A = (uint64_t)array->count;
  NEXT();
}
op_GET1: {
  ARRAY_OF(pc->b);
  uint64_t index = C;
  CHECK_INDEX(index);
  A = array->raw[index];
  NEXT();
}
op_GET_PART: {
  ARRAY_OF(pc->b);
  uint64_t index = C;
  CHECK_INDEX(index);
  A = array->raw[index * array->elementRaw + pc[1].op];
  NEXT_BY(2);
}
op_SET_PART: {
  UNIQUE(&o[pc->a]);
  uint64_t index = B;
  CHECK_INDEX(index);
  array->raw[index * array->elementRaw + pc[1].op] = C;
  NEXT_BY(2);
}
op_GET_REF: {
  ARRAY_OF(pc->b);
  uint64_t index = C;
  CHECK_INDEX(index);
  cell_store(m, &o[pc->a], cell_retain(array->ref[index]));
  NEXT();
}
op_SET1: {
  UNIQUE(&o[pc->a]);
  uint64_t index = B;
  CHECK_INDEX(index);
  array->raw[index] = C;
  NEXT();
}
op_SET_REF: {
  UNIQUE(&o[pc->a]);
  uint64_t index = B;
  CHECK_INDEX(index);
  CellObject *moved = o[pc->c];
  o[pc->c] = NULL;
  cell_store(m, &array->ref[index], moved);
  NEXT();
}

  // Cursors.
op_AT_LOCAL:
  cr = &r[pc->a];
  co = &o[pc->b];
  NEXT();
op_AT_GLOBAL:
  cr = &m->raw[pc->a];
  co = &m->ref[pc->b];
  NEXT();
op_AT_FIELD: {
  INSTANCE_OF(pc->a);
  cr = instance->slots + pc->b;
  co = cell_instance_refs(instance) + pc->c;
  NEXT();
}
#define TO_ELEMENT(index)                                        \
  cr = array->raw + (index) * array->elementRaw;                 \
  co = array->ref + (index) * array->elementRef
op_AT_ELEMENT: {
  CellArray *array = (CellArray *)co[pc->b];
  if (unlikely(!array)) TRAP(CELL_TRAP_NULL, 0, 0);
  uint64_t index = A;
  CHECK_INDEX(index);
  TO_ELEMENT(index);
  NEXT();
}
op_AT_ELEMENT_UNIQUE: {
  UNIQUE(&co[pc->b]);
  uint64_t index = A;
  CHECK_INDEX(index);
  TO_ELEMENT(index);
  NEXT();
}
op_AT_LOCAL_ELEMENT: {
  ARRAY_OF(pc->a);
  uint64_t index = B;
  CHECK_INDEX(index);
  TO_ELEMENT(index);
  NEXT();
}
op_AT_LOCAL_ELEMENT_UNIQUE: {
  UNIQUE(&o[pc->a]);
  uint64_t index = B;
  CHECK_INDEX(index);
  TO_ELEMENT(index);
  NEXT();
}
op_LOAD:
  SHORT_LOOP
  for (uint32_t i = 0; i < pc->c; i++) r[pc->a + i] = cr[pc->b + i];
  NEXT();
op_LOAD_REF: {
  // The target may own what the cursor points into.
  bool before = begin_keeping(m);
  for (uint32_t i = 0; i < pc->c; i++)
    cell_store(m, &o[pc->a + i], cell_retain(co[pc->b + i]));
  end_keeping(m, before);
  NEXT();
}
op_STORE:
  SHORT_LOOP
  for (uint32_t i = 0; i < pc->c; i++) cr[pc->b + i] = r[pc->a + i];
  NEXT();
op_STORE_REF: {
  bool before = begin_keeping(m);
  for (uint32_t i = 0; i < pc->c; i++) {
    CellObject *moved = o[pc->a + i];
    o[pc->a + i] = NULL;
    cell_store(m, &co[pc->b + i], moved);
  }
  end_keeping(m, before);
  NEXT();
}
op_TAKE_REF: {
  bool before = begin_keeping(m);
  for (uint32_t i = 0; i < pc->c; i++) {
    CellObject *moved = co[pc->b + i];
    co[pc->b + i] = NULL;
    cell_store(m, &o[pc->a + i], moved);
  }
  end_keeping(m, before);
  NEXT();
}
op_AT_APPEND: {
  UNIQUE(&co[pc->c]);
  if (unlikely(!cell_array_append(m, array, &r[pc->a], &o[pc->b])))
    TRAP(CELL_TRAP_MEMORY, 0, 0);
  NEXT();
}
op_AT_COUNT: {
  CellArray *array = (CellArray *)co[pc->b];
  if (unlikely(!array)) TRAP(CELL_TRAP_NULL, 0, 0);
  A = (uint64_t)array->count;
  NEXT();
}
op_AT_GET1: {
  CellArray *array = (CellArray *)co[pc->c];
  if (unlikely(!array)) TRAP(CELL_TRAP_NULL, 0, 0);
  uint64_t index = B;
  CHECK_INDEX(index);
  A = array->raw[index];
  NEXT();
}
op_AT_SET1: {
  UNIQUE(&co[pc->c]);
  uint64_t index = B;
  CHECK_INDEX(index);
  array->raw[index] = A;
  NEXT();
}

trapped:
  if (!m->trap) {
    m->trap = status;
    m->trapA = trapA;
    m->trapB = trapB;
    SAVE();
    m->trapDepth = m->depth + 1;
  }
  clear_refs(m, refBase + keep, o + fn->refSize);
  status = m->trap;
finished:
  m->depth = savedDepth;
  m->rawTop = savedRawTop;
  m->refTop = savedRefTop;
  m->nesting--;
  return status;
}
