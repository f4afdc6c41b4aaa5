// The machine's heap and run loop, in C.
//
// CellMachine (Swift) lowers checked programs to the instructions below and owns everything that
// is not hot: the tables of functions, spans, diagnostics, host functions. This target owns what
// runs for every instruction: dispatch, registers, reference counts, arrays and strings.
//
// Registers. A frame is a window on two banks: `raw` (64-bit words) and `ref` (object pointers).
// A slot of the ref bank is always NULL or owns one count of its object; every instruction that
// writes a ref register releases what was there. Slots above the running frame are NULL.
//
// Objects are counted without atomics: a machine and all its objects belong to one thread.
// Releasing never recurses (a list of a million nodes is freed with a work list), and nothing here
// aborts: what goes wrong is a CellTrapCode in the machine, worded by Swift.

#ifndef MACHINE_CORE_H
#define MACHINE_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Objects

enum {
  CELL_KIND_STRING = 1,
  CELL_KIND_ARRAY,
  CELL_KIND_INSTANCE,
  CELL_KIND_CLOSURE,
  CELL_KIND_EXTERNAL,
  CELL_KIND_WEAK,
};

typedef struct CellObject {
  uint32_t references;
  uint8_t kind;
  // Size class of the allocation; 255: from malloc.
  uint8_t sizeClass;
  // Strings: bit 0, all bytes are ASCII.
  uint16_t flags;
} CellObject;

// UTF-8, not terminated. `bytes` points behind the struct or to a buffer of its own.
typedef struct {
  CellObject header;
  int64_t count;
  int64_t capacity;
  uint8_t *bytes;
  // Number of Characters, or -1 when not counted yet.
  int64_t characters;
} CellString;

// `count` elements of `elementRaw` words and `elementRef` references, in two buffers.
typedef struct {
  CellObject header;
  uint32_t elementRaw;
  uint32_t elementRef;
  int64_t count;
  int64_t capacity;
  uint64_t *raw;
  CellObject **ref;
} CellArray;

// Words first, then references, in `slots`.
typedef struct {
  CellObject header;
  uint32_t classID;
  uint16_t rawCount;
  uint16_t refCount;
  uint64_t slots[];
} CellInstance;

typedef struct {
  CellObject header;
  uint32_t function;
  uint16_t rawCount;
  uint16_t refCount;
  uint64_t slots[];
} CellClosure;

// An object of the host, such as a tensor.
typedef struct {
  CellObject header;
  void *object;
  void (*release)(void *object);
} CellExternal;

// A reference that does not keep its target alive: one per target, found through a table of the
// machine; `target` is NULL once the target has lost its last owner.
typedef struct CellWeak {
  CellObject header;
  CellObject *target;
  struct CellWeak *next;
} CellWeak;

static inline CellObject **cell_instance_refs(CellInstance *instance) {
  return (CellObject **)(instance->slots + instance->rawCount);
}

static inline uint64_t *cell_instance_raws(CellInstance *instance) { return instance->slots; }

// MARK: Instructions

typedef struct {
  uint16_t op, a, b, c;
} CellInstruction;

// In the comments, r[] is the raw bank and o[] the ref bank; `imm32` is b | c << 16, signed; jumps
// are relative to the instruction itself; `+w` says that a second word holds more operands.
#define CELL_OPCODES(X)                                                                        \
  /* moves and constants */                                                                    \
  X(MOVE) X(MOVES) X(CONST) X(INT) X(ZERO)                                                     \
  X(REF_COPY) X(REF_MOVE) X(REF_COPIES) X(REF_MOVES) X(REF_CLEAR) X(STRING)                    \
  /* o[a] += o[b], both strings */                                                             \
  X(STRING_APPEND)                                                                             \
  X(GLOBAL_GET) X(GLOBAL_SET) X(GLOBAL_REF_GET) X(GLOBAL_REF_SET) X(GLOBAL_REF_TAKE)           \
  /* integers: r[a] = r[b] op r[c] */                                                          \
  X(ADD) X(SUB) X(MUL) X(DIV) X(REM) X(NEG) X(ADDI) X(SUBI)                                    \
  X(ADDW) X(SUBW) X(MULW) X(UADD) X(USUB) X(UMUL) X(UDIV) X(UREM)                              \
  X(AND) X(OR) X(XOR) X(NOT) X(SHL) X(SAR) X(SHR) X(CLZ) X(CTZ) X(POPCOUNT)                    \
  X(EQ) X(NE) X(LT) X(LE) X(ULT) X(ULE) X(BOOLNOT)                                             \
  X(NARROW) X(TRUNCATE) X(CONVERT) X(INT_TO_UINT) X(UINT_TO_INT)                               \
  /* doubles and floats */                                                                     \
  X(DADD) X(DSUB) X(DMUL) X(DDIV) X(DREM) X(DNEG) X(DEQ) X(DNE) X(DLT) X(DLE)                  \
  X(DSQRT) X(DABS) X(DFLOOR) X(DCEIL) X(DROUND) X(DTRUNC) X(DFMA)                              \
  X(FADD) X(FSUB) X(FMUL) X(FDIV) X(FREM) X(FNEG) X(FEQ) X(FNE) X(FLT) X(FLE)                  \
  X(FSQRT) X(FABS) X(FFLOOR) X(FCEIL) X(FROUND) X(FTRUNC) X(FFMA)                              \
  X(INT_TO_DOUBLE) X(INT_TO_FLOAT) X(UINT_TO_DOUBLE) X(UINT_TO_FLOAT)                          \
  X(DOUBLE_TO_INT) X(FLOAT_TO_INT) X(DOUBLE_TO_UINT) X(FLOAT_TO_UINT)                          \
  X(DOUBLE_TO_FLOAT) X(FLOAT_TO_DOUBLE) X(MATH1) X(MATH1F) X(MATH2) X(MATH2F)                  \
  X(IS_NULL) X(IDENTICAL) X(CLASS_ID)                                                          \
  /* control: JUMP imm32; JT/JF r[a] imm32; Jcc r[a], r[b], c; JccI r[a], b, c */              \
  X(JUMP) X(LOOP) X(JT) X(JF) X(JEQ) X(JNE) X(JLT) X(JLE)                                      \
  X(JEQI) X(JNEI) X(JLTI) X(JLEI) X(JGTI) X(JGEI)                                              \
  X(JDEQ) X(JDNE) X(JDLT) X(JDLE) X(JDNLT) X(JDNLE)                                            \
  /* the same, as the back-edge of a loop: a taken jump costs an operation */                  \
  X(LOOP_JT) X(LOOP_JF) X(LOOP_JEQ) X(LOOP_JNE) X(LOOP_JLT) X(LOOP_JLE)                        \
  X(LOOP_JEQI) X(LOOP_JNEI) X(LOOP_JLTI) X(LOOP_JLEI) X(LOOP_JGTI) X(LOOP_JGEI)                \
  X(LOOP_JDEQ) X(LOOP_JDNE) X(LOOP_JDLT) X(LOOP_JDLE) X(LOOP_JDNLT) X(LOOP_JDNLE)              \
  X(RANGE) X(RANGE_CLOSED) X(NEXT) X(NEXT_CLOSED) X(ARRAY_NEXT)                                \
  /* calls */                                                                                  \
  X(CALL) X(CALL_CLOSURE) X(CALL_DYNAMIC) X(CALL_HOST) X(RETURN) X(RETURN1) X(RETURN_N)        \
  X(TRAP)                                                                                      \
  /* a profile: r[a] = what runs; statement imm32 begins; back to r[a]; the engine begins or ends */ \
  X(PROFILE_ENTER) X(PROFILE_LINE) X(PROFILE_LEAVE) X(PROFILE_ENGINE)                          \
  /* objects */                                                                                \
  X(CLOSURE) X(INSTANCE) X(FIELD) X(FIELD_SET) X(FIELD_REF) X(FIELD_REF_SET)                   \
  X(ARRAY) X(APPEND) X(APPEND1) X(COUNT) X(GET1) X(GET_REF) X(SET1) X(SET_REF)                 \
  /* one raw slot of an element: r[a] = o[b][r[c]], o[a][r[b]] = r[c]; +w: op is the slot */    \
  X(GET_PART) X(SET_PART)                                                                      \
  /* cursors: the address of a place, valid until the next instruction that is not one */      \
  X(AT_LOCAL) X(AT_GLOBAL) X(AT_FIELD) X(AT_ELEMENT) X(AT_ELEMENT_UNIQUE)                      \
  X(AT_LOCAL_ELEMENT) X(AT_LOCAL_ELEMENT_UNIQUE)                                               \
  X(LOAD) X(LOAD_REF) X(STORE) X(STORE_REF) X(TAKE_REF) X(AT_APPEND) X(AT_COUNT)               \
  X(AT_GET1) X(AT_SET1)

enum {
#define X(name) CELL_OP_##name,
  CELL_OPCODES(X)
#undef X
  CELL_OP_COUNT_
};

// The name of an opcode, for listings.
const char *cell_opcode_name(uint16_t op);

// MARK: Traps

enum {
  CELL_OK = 0,
  CELL_TRAP_OVERFLOW,         // a: opcode
  CELL_TRAP_DIVISION,         // a: opcode
  CELL_TRAP_INDEX,            // a: index, b: count
  CELL_TRAP_CONVERSION,       // a: value, b: CellNumberType of value << 8 | of target
  CELL_TRAP_RANGE,            // a: lower, b: upper
  CELL_TRAP_CALL_DEPTH,
  CELL_TRAP_OPERATIONS,
  CELL_TRAP_MEMORY,
  CELL_TRAP_TIMEOUT,
  CELL_TRAP_CANCELLED,
  CELL_TRAP_PROGRAM,          // a: index into the machine's list of reasons
  CELL_TRAP_HOST,             // the reason is with the host
  CELL_TRAP_NULL,             // a reference that a checked program never lets be null
};

enum {
  CELL_NUMBER_INT8 = 0,
  CELL_NUMBER_INT16,
  CELL_NUMBER_INT32,
  CELL_NUMBER_UINT8,
  CELL_NUMBER_UINT16,
  CELL_NUMBER_UINT32,
  CELL_NUMBER_INT,
  CELL_NUMBER_UINT,
  CELL_NUMBER_DOUBLE,
  CELL_NUMBER_FLOAT,
};

enum {
  CELL_COMPARES_NOT = 0,
  CELL_COMPARES_INT,
  CELL_COMPARES_UINT,
  CELL_COMPARES_DOUBLE,
  CELL_COMPARES_FLOAT,
  CELL_COMPARES_STRING,
  CELL_COMPARES_DESCENDING = 16,  // added: the second argument is compared with the first
};

// MARK: Machine

typedef struct {
  const CellInstruction *code;
  const uint64_t *constants;
  uint32_t rawSize, refSize;
  // Ref registers from here on are released at return; more than 0 only for a cell's top level,
  // whose first registers are the globals.
  uint32_t refKeep;
  uint32_t captureRaw, captureRef;
  uint32_t returnRaw, returnRef;
  // What the whole function computes, if it compares its two arguments: CELL_COMPARES_….
  uint32_t comparator;
} CellFunction;

typedef struct {
  const CellInstruction *pc;
  uint64_t *raw;
  CellObject **ref;
  const CellFunction *function;
} CellFrame;

typedef struct {
  uint32_t *functions;  // by class id; UINT32_MAX: none
  uint32_t count;
} CellDispatchTable;

typedef struct CellMachine CellMachine;

// Counts and times of statements, numbered from 1; 0 is what belongs to none. A key is twice the
// number, and one more while the engine is called.
typedef struct {
  uint64_t *counts;  // by statement
  uint64_t *ticks;   // by key
  size_t count;
  uint64_t key, since;
  // To turn ticks into seconds.
  uint64_t beganTicks, totalTicks;
  int64_t beganClock, totalClock;
} CellProfile;

// Calls host function `host`: results at the front of the slots, arguments behind them.
// `shape`: op = raw results, a = ref results, b = raw arguments, c = ref arguments.
typedef int32_t (*CellHostCallback)(
    void *context, uint32_t host, uint64_t *raw, CellObject **ref, CellInstruction shape);

enum { CELL_SIZE_CLASSES = 17 };

struct CellMachine {
  // Counts down to the next poll; set to 0 to have one soon.
  int64_t fuel;
  int64_t slice;
  int64_t operationsUsed;
  int64_t operationsLimit;
  int64_t deadline;  // CLOCK_MONOTONIC nanoseconds; 0: none
  // Set by another thread to stop the program.
  volatile int32_t cancelled;

  CellFunction *functions;
  uint32_t functionCount;
  CellObject **strings;
  CellDispatchTable *tables;
  uint32_t tableCount;
  int64_t *deinitializers;  // by class id: function or -1
  uint32_t classCount;

  uint64_t *raw, *rawEnd;
  CellObject **ref, **refEnd;
  CellFrame *frames;
  uint32_t depth, depthLimit;
  // First slots that nobody uses, for calls that come from outside the run loop.
  uint64_t *rawTop;
  CellObject **refTop;
  uint32_t nesting;

  // Host calls until the clock is looked at, and when that was the last time.
  int32_t hostCalls;
  int64_t hostClock;
  CellHostCallback callHost;
  void *hostContext;

  int32_t trap;
  int64_t trapA, trapB;
  // While `trap` is set: frames[0 ..< trapDepth], innermost last, are the calls that led to it.
  uint32_t trapDepth;

  int64_t liveBytes, peakBytes, liveLimit;
  void *freeLists[CELL_SIZE_CLASSES];
  void *chunks;
  char *chunkNext, *chunkEnd;
  CellObject **dying;
  size_t dyingCount, dyingCapacity;
  bool draining;
  // Instances whose deinitializer has to run at the next poll.
  CellInstance **finalizing;
  size_t finalizingCount, finalizingCapacity;
  // Weak references by target: chains in a table of a power of two buckets.
  CellWeak **weaks;
  size_t weakCount, weakCapacity;
  // NULL: nothing is measured.
  CellProfile *profile;
};

// Makes a machine with banks of `rawSlots` and `refSlots`; NULL without memory.
CellMachine *cell_machine_create(size_t rawSlots, size_t refSlots, uint32_t depthLimit);
// Frees the machine and every object; no deinitializer runs.
void cell_machine_destroy(CellMachine *m);

// Runs a function whose frame begins at the given slots, where its arguments already are; its
// results are there afterwards. Returns CELL_OK or the trap's code.
int32_t cell_machine_run(CellMachine *m, uint32_t function, uint64_t *raw, CellObject **ref);
// Calls a closure from a host function: arguments at rawTop/refTop, where the results come back.
int32_t cell_machine_call_closure(CellMachine *m, CellObject *closure);
// Runs the deinitializers that wait.
int32_t cell_machine_finalize(CellMachine *m);
// Forgets a trap.
void cell_machine_reset(CellMachine *m);
// Asks for a poll at the next back-edge or call.
void cell_machine_poll_soon(CellMachine *m);
int64_t cell_machine_operations(const CellMachine *m);
// Charges operations for work that one call or instruction does.
void cell_machine_charge(CellMachine *m, int64_t operations);
// For host functions that work long: CELL_OK, or why they should stop.
int32_t cell_machine_check(const CellMachine *m);
int64_t cell_clock(void);

// MARK: Profiles (profile.c)

// Room for so many statements; false without memory.
bool cell_profile_reserve(CellMachine *m, size_t count);
void cell_profile_destroy(CellMachine *m);
// Around a run. Without a profile they do nothing.
void cell_profile_begin(CellMachine *m);
void cell_profile_end(CellMachine *m);
// The time since the last switch goes to what ran; `key` runs from now on.
void cell_profile_switch(CellProfile *profile, uint64_t key);
double cell_profile_seconds_per_tick(const CellMachine *m);

// Charges for copying: 256 bytes count as an operation, so that a loop of copies of large values is
// stopped as soon as any other.
static inline void cell_machine_charge_bytes(CellMachine *m, int64_t bytes) {
  m->fuel -= bytes >> 8;
}

// MARK: Objects. Constructors return NULL when the memory limit is reached.

static inline CellObject *cell_retain(CellObject *object) {
  if (object) object->references++;
  return object;
}

void cell_destroy(CellMachine *m, CellObject *object);

static inline void cell_release(CellMachine *m, CellObject *object) {
  if (object && --object->references == 0) cell_destroy(m, object);
}

// Puts `object` (with its count) into a slot.
static inline void cell_store(CellMachine *m, CellObject **slot, CellObject *object) {
  CellObject *old = *slot;
  *slot = object;
  cell_release(m, old);
}

CellString *cell_string(CellMachine *m, const uint8_t *bytes, int64_t count);
// Room for `count` bytes, to be filled by the caller, who then calls cell_string_classify.
CellString *cell_string_uninitialized(CellMachine *m, int64_t count);
void cell_string_classify(CellString *string);
// Appends to the string in a slot, in place when it has no other owner.
bool cell_string_append(CellMachine *m, CellObject **slot, const uint8_t *bytes, int64_t count);

// Where the bytes `wanted` first stand in `text`, or -1, in time that grows with the sum of both.
int64_t cell_find_bytes(
    const uint8_t *text, int64_t count, const uint8_t *wanted, int64_t wantedCount);

CellArray *cell_array(
    CellMachine *m, uint32_t elementRaw, uint32_t elementRef, int64_t capacity);
bool cell_array_reserve(CellMachine *m, CellArray *array, int64_t capacity);
// Makes the array in a slot unique; NULL without memory. A null slot gives NULL, too.
CellArray *cell_array_unique(CellMachine *m, CellObject **slot);
// Appends one element to a unique array, moving the references out of `ref`.
bool cell_array_append(CellMachine *m, CellArray *array, uint64_t *raw, CellObject **ref);
// Replaces elements [low, high) of a unique array by `count` elements that are zero and null.
bool cell_array_resize_range(
    CellMachine *m, CellArray *array, int64_t low, int64_t high, int64_t count);
// Sorts a unique array of elements of one raw slot, or of strings, as a comparator orders them;
// stable. Returns CELL_OK, or why it stopped.
int32_t cell_array_sort(CellMachine *m, CellArray *array, uint32_t comparator);
// Copies `count` elements, retaining references; the target's slots must be null.
void cell_array_copy(
    CellArray *target, int64_t at, const CellArray *source, int64_t from, int64_t count);

CellInstance *cell_instance(
    CellMachine *m, uint32_t classID, uint16_t rawCount, uint16_t refCount);
CellClosure *cell_closure(CellMachine *m, uint32_t function, uint16_t rawCount, uint16_t refCount);
// The weak reference to an instance (a new count); NULL without memory.
CellWeak *cell_weak(CellMachine *m, CellInstance *target);
CellExternal *cell_external(CellMachine *m, void *object, void (*release)(void *));

#endif
