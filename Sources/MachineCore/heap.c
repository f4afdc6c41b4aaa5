// Objects of the machine: allocation, reference counts, strings and arrays.
//
// Small objects come from free lists by size (16 bytes apart, up to 256), cut from 64 KiB chunks;
// buffers of strings and arrays come from malloc. Every byte is counted, so that a limit gives the
// same answer everywhere.

#define _GNU_SOURCE  // memmem
#include "machine_core.h"

#include <stdlib.h>
#include <string.h>

// MARK: Memory

enum { GRANULE = 16, CHUNK = 64 * 1024, FROM_MALLOC = 255 };

static bool account(CellMachine *m, int64_t bytes) {
  if (bytes > m->liveLimit - m->liveBytes) return false;
  m->liveBytes += bytes;
  if (m->liveBytes > m->peakBytes) m->peakBytes = m->liveBytes;
  return true;
}

static void *take_small(CellMachine *m, uint32_t sizeClass) {
  void *block = m->freeLists[sizeClass];
  if (block) {
    m->freeLists[sizeClass] = *(void **)block;
    return block;
  }
  size_t size = (size_t)sizeClass * GRANULE;
  if ((size_t)(m->chunkEnd - m->chunkNext) < size) {
    char *chunk = malloc(CHUNK);
    if (!chunk) return NULL;
    *(void **)chunk = m->chunks;
    m->chunks = chunk;
    m->chunkNext = chunk + GRANULE;
    m->chunkEnd = chunk + CHUNK;
  }
  block = m->chunkNext;
  m->chunkNext += size;
  return block;
}

static CellObject *allocate(CellMachine *m, size_t size, uint8_t kind) {
  uint32_t sizeClass = (uint32_t)((size + GRANULE - 1) / GRANULE);
  CellObject *object;
  if (size < GRANULE * CELL_SIZE_CLASSES && sizeClass < CELL_SIZE_CLASSES) {
    if (!account(m, sizeClass * GRANULE)) return NULL;
    object = take_small(m, sizeClass);
    if (!object) {
      m->liveBytes -= sizeClass * GRANULE;
      return NULL;
    }
    object->sizeClass = (uint8_t)sizeClass;
  } else {
    if (!account(m, (int64_t)size)) return NULL;
    object = malloc(size);
    if (!object) {
      m->liveBytes -= (int64_t)size;
      return NULL;
    }
    object->sizeClass = FROM_MALLOC;
  }
  object->references = 1;
  object->kind = kind;
  object->flags = 0;
  return object;
}

static void deallocate(CellMachine *m, CellObject *object, size_t size) {
  if (object->sizeClass == FROM_MALLOC) {
    m->liveBytes -= (int64_t)size;
    free(object);
  } else {
    uint32_t sizeClass = object->sizeClass;
    m->liveBytes -= sizeClass * GRANULE;
    *(void **)object = m->freeLists[sizeClass];
    m->freeLists[sizeClass] = object;
  }
}

static void *buffer(CellMachine *m, void *old, int64_t oldBytes, int64_t bytes) {
  if (!account(m, bytes - oldBytes)) return NULL;
  void *grown = realloc(old, bytes > 0 ? (size_t)bytes : 1);
  if (!grown) m->liveBytes -= bytes - oldBytes;
  return grown;
}

// MARK: Release

static void enqueue(CellMachine *m, CellObject *object) {
  if (m->dyingCount == m->dyingCapacity) {
    size_t capacity = m->dyingCapacity ? m->dyingCapacity * 2 : 64;
    CellObject **grown = realloc(m->dying, capacity * sizeof *grown);
    if (!grown) return;  // Without memory for the work list the object leaks.
    m->dying = grown;
    m->dyingCapacity = capacity;
  }
  m->dying[m->dyingCount++] = object;
}

static void drop(CellMachine *m, CellObject *child) {
  if (child && --child->references == 0) enqueue(m, child);
}

static bool finalize_later(CellMachine *m, CellInstance *instance) {
  if (instance->header.flags & 1) return false;  // Its deinitializer has run.
  if (m->finalizingCount == m->finalizingCapacity) {
    size_t capacity = m->finalizingCapacity ? m->finalizingCapacity * 2 : 16;
    CellInstance **grown = realloc(m->finalizing, capacity * sizeof *grown);
    if (!grown) return false;
    m->finalizing = grown;
    m->finalizingCapacity = capacity;
  }
  instance->header.references = 1;
  instance->header.flags |= 1;
  m->finalizing[m->finalizingCount++] = instance;
  cell_machine_poll_soon(m);
  return true;
}

// MARK: Weak references

enum { HAS_WEAK = 2 };

static CellWeak **weak_bucket(CellMachine *m, const CellObject *target) {
  uint64_t hash = ((uint64_t)(uintptr_t)target >> 4) * 0x9e3779b97f4a7c15u;
  return &m->weaks[(hash >> 32) & (m->weakCapacity - 1)];
}

static bool weak_grow(CellMachine *m) {
  size_t oldCapacity = m->weakCapacity;
  CellWeak **old = m->weaks;
  CellWeak **grown = calloc(oldCapacity ? oldCapacity * 2 : 64, sizeof *grown);
  if (!grown) return false;
  m->weaks = grown;
  m->weakCapacity = oldCapacity ? oldCapacity * 2 : 64;
  for (size_t i = 0; i < oldCapacity; i++) {
    for (CellWeak *weak = old[i], *next; weak; weak = next) {
      next = weak->next;
      CellWeak **bucket = weak_bucket(m, weak->target);
      weak->next = *bucket;
      *bucket = weak;
    }
  }
  free(old);
  return true;
}

CellWeak *cell_weak(CellMachine *m, CellInstance *target) {
  CellObject *object = (CellObject *)target;
  if (object->flags & HAS_WEAK) {
    for (CellWeak *weak = *weak_bucket(m, object); weak; weak = weak->next) {
      if (weak->target != object) continue;
      weak->header.references++;
      return weak;
    }
  }
  if (m->weakCount >= m->weakCapacity && !weak_grow(m)) return NULL;
  CellWeak *weak = (CellWeak *)allocate(m, sizeof *weak, CELL_KIND_WEAK);
  if (!weak) return NULL;
  weak->target = object;
  CellWeak **bucket = weak_bucket(m, object);
  weak->next = *bucket;
  *bucket = weak;
  m->weakCount++;
  object->flags |= HAS_WEAK;
  return weak;
}

// Takes a weak reference out of the table: its target dies, or it does itself.
static void weak_unlink(CellMachine *m, CellObject *target) {
  CellWeak **link = weak_bucket(m, target);
  while (*link && (*link)->target != target) link = &(*link)->next;
  CellWeak *weak = *link;
  if (!weak) return;
  *link = weak->next;
  weak->target = NULL;
  weak->next = NULL;
  m->weakCount--;
  target->flags &= (uint16_t)~HAS_WEAK;
}

static void destroy_one(CellMachine *m, CellObject *object) {
  switch (object->kind) {
  case CELL_KIND_STRING: {
    CellString *string = (CellString *)object;
    bool isInline = string->bytes == (uint8_t *)(string + 1);
    if (!isInline) {
      m->liveBytes -= string->capacity;
      free(string->bytes);
    }
    deallocate(
        m, object, sizeof *string + (isInline ? (size_t)string->capacity : 0));
    break;
  }
  case CELL_KIND_ARRAY: {
    CellArray *array = (CellArray *)object;
    for (int64_t i = array->count * array->elementRef - 1; i >= 0; i--) drop(m, array->ref[i]);
    m->liveBytes -= array->capacity * 8 * ((int64_t)array->elementRaw + array->elementRef);
    free(array->raw);
    free(array->ref);
    deallocate(m, object, sizeof *array);
    break;
  }
  case CELL_KIND_INSTANCE: {
    CellInstance *instance = (CellInstance *)object;
    uint32_t classID = instance->classID;
    if (object->flags & HAS_WEAK) weak_unlink(m, object);
    if (classID < m->classCount && m->deinitializers[classID] >= 0
        && finalize_later(m, instance))
      break;
    CellObject **refs = cell_instance_refs(instance);
    for (int i = instance->refCount - 1; i >= 0; i--) drop(m, refs[i]);
    deallocate(
        m, object, sizeof *instance + 8 * ((size_t)instance->rawCount + instance->refCount));
    break;
  }
  case CELL_KIND_CLOSURE: {
    CellClosure *closure = (CellClosure *)object;
    CellObject **refs = (CellObject **)(closure->slots + closure->rawCount);
    for (int i = closure->refCount - 1; i >= 0; i--) drop(m, refs[i]);
    deallocate(
        m, object, sizeof *closure + 8 * ((size_t)closure->rawCount + closure->refCount));
    break;
  }
  case CELL_KIND_WEAK: {
    CellWeak *weak = (CellWeak *)object;
    if (weak->target) weak_unlink(m, weak->target);
    deallocate(m, object, sizeof *weak);
    break;
  }
  case CELL_KIND_EXTERNAL: {
    CellExternal *external = (CellExternal *)object;
    if (external->release) external->release(external->object);
    deallocate(m, object, sizeof *external);
    break;
  }
  }
}

void cell_destroy(CellMachine *m, CellObject *object) {
  if (m->draining) {
    enqueue(m, object);
    return;
  }
  m->draining = true;
  destroy_one(m, object);
  while (m->dyingCount) destroy_one(m, m->dying[--m->dyingCount]);
  m->draining = false;
}

// MARK: Strings

CellString *cell_string_uninitialized(CellMachine *m, int64_t count) {
  if (count < 0 || count > m->liveLimit - m->liveBytes) return NULL;
  // Fill the size class.
  int64_t capacity = (count + (int64_t)sizeof(CellString) + GRANULE - 1) / GRANULE * GRANULE
      - (int64_t)sizeof(CellString);
  CellString *string =
      (CellString *)allocate(m, sizeof *string + (size_t)capacity, CELL_KIND_STRING);
  if (!string) return NULL;
  string->count = count;
  string->capacity = capacity;
  string->bytes = (uint8_t *)(string + 1);
  string->characters = -1;
  return string;
}

static bool is_ascii(const uint8_t *bytes, int64_t count) {
  int64_t i = 0;
  for (; i + 8 <= count; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    if (word & 0x8080808080808080u) return false;
  }
  for (; i < count; i++)
    if (bytes[i] & 0x80) return false;
  return true;
}

void cell_string_classify(CellString *string) {
  string->header.flags = is_ascii(string->bytes, string->count) ? 1 : 0;
  string->characters = -1;
}

CellString *cell_string(CellMachine *m, const uint8_t *bytes, int64_t count) {
  CellString *string = cell_string_uninitialized(m, count);
  if (!string) return NULL;
  if (count) memcpy(string->bytes, bytes, (size_t)count);
  cell_string_classify(string);
  return string;
}

bool cell_string_append(CellMachine *m, CellObject **slot, const uint8_t *bytes, int64_t count) {
  CellString *string = (CellString *)*slot;
  if (!string) {
    *slot = (CellObject *)cell_string(m, bytes, count);
    return *slot != NULL;
  }
  if (count <= 0) return true;
  if (count > m->liveLimit) return false;
  int64_t total = string->count + count;
  bool ascii = (string->header.flags & 1) && is_ascii(bytes, count);
  if (string->header.references != 1 || total > string->capacity) {
    int64_t capacity = total > string->count * 2 ? total : string->count * 2;
    if (capacity < 32) capacity = 32;
    uint8_t *fresh = buffer(m, NULL, 0, capacity);
    if (!fresh) return false;
    cell_machine_charge_bytes(m, total);
    memcpy(fresh, string->bytes, (size_t)string->count);
    // The bytes to append may be this string's own.
    memcpy(fresh + string->count, bytes, (size_t)count);
    if (string->header.references == 1) {
      if (string->bytes != (uint8_t *)(string + 1)) {
        m->liveBytes -= string->capacity;
        free(string->bytes);
      } else if (string->header.sizeClass == FROM_MALLOC) {
        // destroy_one counts an outgrown inline buffer no more.
        m->liveBytes -= string->capacity;
      }
    } else {
      CellString *copy = (CellString *)allocate(m, sizeof *copy, CELL_KIND_STRING);
      if (!copy) {
        m->liveBytes -= capacity;
        free(fresh);
        return false;
      }
      cell_release(m, *slot);
      *slot = (CellObject *)copy;
      string = copy;
    }
    string->bytes = fresh;
    string->capacity = capacity;
  } else {
    memmove(string->bytes + string->count, bytes, (size_t)count);
  }
  string->count = total;
  string->header.flags = ascii ? 1 : 0;
  string->characters = -1;
  return true;
}

int64_t cell_find_bytes(
    const uint8_t *text, int64_t count, const uint8_t *wanted, int64_t wantedCount) {
  if (wantedCount <= 0 || count < wantedCount || !text || !wanted) return wantedCount > 0 ? -1 : 0;
  const uint8_t *hit = memmem(text, (size_t)count, wanted, (size_t)wantedCount);
  return hit ? hit - text : -1;
}

// MARK: Arrays

CellArray *cell_array(
    CellMachine *m, uint32_t elementRaw, uint32_t elementRef, int64_t capacity) {
  CellArray *array = (CellArray *)allocate(m, sizeof *array, CELL_KIND_ARRAY);
  if (!array) return NULL;
  array->elementRaw = elementRaw;
  array->elementRef = elementRef;
  array->count = 0;
  array->capacity = 0;
  array->raw = NULL;
  array->ref = NULL;
  if (capacity > 0 && !cell_array_reserve(m, array, capacity)) {
    cell_release(m, (CellObject *)array);
    return NULL;
  }
  return array;
}

bool cell_array_reserve(CellMachine *m, CellArray *array, int64_t capacity) {
  if (capacity <= array->capacity) return true;
  int64_t width = (int64_t)array->elementRaw + array->elementRef;
  if (width && capacity > INT64_MAX / 16 / width) return false;
  // Checked as a whole, so that a failure leaves both buffers as they were.
  if ((capacity - array->capacity) * width * 8 > m->liveLimit - m->liveBytes) return false;
  if (array->elementRaw) {
    int64_t size = 8 * (int64_t)array->elementRaw;
    uint64_t *grown = buffer(m, array->raw, array->capacity * size, capacity * size);
    if (!grown) return false;
    array->raw = grown;
  }
  if (array->elementRef) {
    int64_t size = 8 * (int64_t)array->elementRef;
    CellObject **grown = buffer(m, array->ref, array->capacity * size, capacity * size);
    if (!grown) {
      // The raw buffer is larger than needed; account for what the capacity says.
      m->liveBytes -= (capacity - array->capacity) * 8 * (int64_t)array->elementRaw;
      return false;
    }
    array->ref = grown;
  }
  array->capacity = capacity;
  return true;
}

void cell_array_copy(
    CellArray *target, int64_t at, const CellArray *source, int64_t from, int64_t count) {
  if (count <= 0) return;
  size_t raws = source->elementRaw, refs = source->elementRef;
  if (raws)
    memmove(
        target->raw + (size_t)at * raws, source->raw + (size_t)from * raws,
        (size_t)count * raws * 8);
  if (refs) {
    CellObject **to = target->ref + (size_t)at * refs;
    CellObject **first = source->ref + (size_t)from * refs;
    for (size_t i = 0; i < (size_t)count * refs; i++) to[i] = cell_retain(first[i]);
  }
}

CellArray *cell_array_unique(CellMachine *m, CellObject **slot) {
  CellArray *array = (CellArray *)*slot;
  if (!array || array->header.references == 1) return array;
  CellArray *copy = cell_array(m, array->elementRaw, array->elementRef, array->count);
  if (!copy) return NULL;
  cell_machine_charge_bytes(
      m, array->count * 8 * ((int64_t)array->elementRaw + array->elementRef));
  cell_array_copy(copy, 0, array, 0, array->count);
  copy->count = array->count;
  array->header.references--;
  *slot = (CellObject *)copy;
  return copy;
}

bool cell_array_append(CellMachine *m, CellArray *array, uint64_t *raw, CellObject **ref) {
  if (array->count == array->capacity) {
    int64_t capacity = array->capacity < 4 ? 4 : array->capacity * 2;
    if (!cell_array_reserve(m, array, capacity)
        && !cell_array_reserve(m, array, array->capacity + array->capacity / 8 + 1))
      return false;
  }
  size_t raws = array->elementRaw, refs = array->elementRef;
  uint64_t *to = array->raw + (size_t)array->count * raws;
#pragma clang loop vectorize(disable) unroll(disable)
  for (size_t i = 0; i < raws; i++) to[i] = raw[i];
  for (size_t i = 0; i < refs; i++) {
    array->ref[(size_t)array->count * refs + i] = ref[i];
    ref[i] = NULL;
  }
  array->count++;
  return true;
}

bool cell_array_resize_range(
    CellMachine *m, CellArray *array, int64_t low, int64_t high, int64_t count) {
  int64_t oldCount = array->count;
  int64_t newCount = oldCount - (high - low) + count;
  size_t raws = array->elementRaw, refs = array->elementRef;
  if (newCount > array->capacity) {
    int64_t capacity = array->capacity * 2 > newCount ? array->capacity * 2 : newCount;
    if (!cell_array_reserve(m, array, capacity) && !cell_array_reserve(m, array, newCount))
      return false;
  }
  size_t tail = (size_t)(oldCount - high);
  // The removed references are released last, when the array is whole again.
  size_t removed = (size_t)(high - low) * refs;
  CellObject **old = NULL;
  if (removed) {
    old = malloc(removed * sizeof *old);
    if (!old) return false;
    memcpy(old, array->ref + (size_t)low * refs, removed * 8);
  }
  if (raws) {
    memmove(
        array->raw + (size_t)(low + count) * raws, array->raw + (size_t)high * raws,
        tail * raws * 8);
    memset(array->raw + (size_t)low * raws, 0, (size_t)count * raws * 8);
  }
  if (refs) {
    memmove(
        array->ref + (size_t)(low + count) * refs, array->ref + (size_t)high * refs,
        tail * refs * 8);
    memset(array->ref + (size_t)low * refs, 0, (size_t)count * refs * 8);
  }
  array->count = newCount;
  for (size_t i = 0; i < removed; i++) cell_release(m, old[i]);
  free(old);
  return true;
}

// MARK: Sorting

// Merge sort, bottom-up, on runs that an insertion sort has made; on keys that compare as themselves.
enum { RUN = 16, CHECKED_EVERY = 1 << 20 };

#define SORT(name, type, less)                                                             \
  static int32_t name(CellMachine *m, type *a, type *b, size_t count) {                    \
    for (size_t start = 0; start < count; start += RUN) {                                  \
      size_t end = count - start < RUN ? count : start + RUN;                              \
      for (size_t i = start + 1; i < end; i++) {                                           \
        type x = a[i];                                                                     \
        size_t j = i;                                                                      \
        for (; j > start && less(x, a[j - 1]); j--) a[j] = a[j - 1];                       \
        a[j] = x;                                                                          \
      }                                                                                    \
    }                                                                                      \
    type *from = a;                                                                        \
    type *to = b;                                                                          \
    int32_t status = CELL_OK;                                                              \
    size_t unchecked = 0;                                                                  \
    for (size_t width = RUN; width < count && !status; width *= 2) {                       \
      for (size_t low = 0; low < count; low += 2 * width) {                                \
        size_t middle = count - low < width ? count : low + width;                         \
        size_t high = count - middle < width ? count : middle + width;                     \
        size_t i = low, j = middle, k = low;                                               \
        if (middle < high && less(from[middle], from[middle - 1])) {                       \
          while (i < middle && j < high)                                                   \
            to[k++] = less(from[j], from[i]) ? from[j++] : from[i++];                      \
        }                                                                                  \
        memcpy(to + k, from + i, (middle - i) * sizeof *a);                                \
        k += middle - i;                                                                   \
        memcpy(to + k, from + j, (high - j) * sizeof *a);                                  \
        unchecked += high - low;                                                           \
        if (unchecked > CHECKED_EVERY) {                                                   \
          unchecked = 0;                                                                   \
          if (!status) status = cell_machine_check(m);                                     \
        }                                                                                  \
      }                                                                                    \
      type *other = from;                                                                  \
      from = to;                                                                           \
      to = other;                                                                          \
    }                                                                                      \
    if (from != a) memcpy(a, from, count * sizeof *a);                                     \
    return status;                                                                         \
  }

static inline double key_double(uint64_t bits) {
  double value;
  memcpy(&value, &bits, 8);
  return value;
}

static inline float key_float(uint64_t bits) {
  uint32_t low = (uint32_t)bits;
  float value;
  memcpy(&value, &low, 4);
  return value;
}

static inline bool string_less(const CellObject *x, const CellObject *y) {
  const CellString *a = (const CellString *)x, *b = (const CellString *)y;
  if (!a || !b) return !a && b && b->count > 0;
  int64_t shared = a->count < b->count ? a->count : b->count;
  int order = memcmp(a->bytes, b->bytes, (size_t)shared);
  return order ? order < 0 : a->count < b->count;
}

#define LESS(x, y) ((x) < (y))
#define MORE(x, y) ((x) > (y))
#define LESS_DOUBLE(x, y) (key_double(x) < key_double(y))
#define MORE_DOUBLE(x, y) (key_double(x) > key_double(y))
#define LESS_FLOAT(x, y) (key_float(x) < key_float(y))
#define MORE_FLOAT(x, y) (key_float(x) > key_float(y))
#define MORE_STRING(x, y) string_less(y, x)

SORT(sort_int, int64_t, LESS)
SORT(sort_int_down, int64_t, MORE)
SORT(sort_uint, uint64_t, LESS)
SORT(sort_uint_down, uint64_t, MORE)
SORT(sort_double, uint64_t, LESS_DOUBLE)
SORT(sort_double_down, uint64_t, MORE_DOUBLE)
SORT(sort_float, uint64_t, LESS_FLOAT)
SORT(sort_float_down, uint64_t, MORE_FLOAT)
typedef CellObject *Reference;
SORT(sort_string, Reference, string_less)
SORT(sort_string_down, Reference, MORE_STRING)

int32_t cell_array_sort(CellMachine *m, CellArray *array, uint32_t comparator) {
  if (array->count < 2) return CELL_OK;
  size_t count = (size_t)array->count;
  int64_t bytes = 8 * array->count;
  if (!account(m, bytes)) return CELL_TRAP_MEMORY;
  void *other = malloc((size_t)bytes);
  int32_t status = CELL_TRAP_MEMORY;
  if (other) {
    int64_t *ints = (int64_t *)array->raw;
    switch (comparator) {
#define CASE(name, sort, keys)                                                            \
  case CELL_COMPARES_##name: status = sort(m, keys, other, count); break;                 \
  case CELL_COMPARES_##name + CELL_COMPARES_DESCENDING:                                   \
    status = sort##_down(m, keys, other, count);                                          \
    break;
      CASE(INT, sort_int, ints)
      CASE(UINT, sort_uint, array->raw)
      CASE(DOUBLE, sort_double, array->raw)
      CASE(FLOAT, sort_float, array->raw)
      CASE(STRING, sort_string, array->ref)
    }
    // As many operations as comparisons, or nearly.
    int64_t levels = 1;
    while (array->count >> levels) levels++;
    cell_machine_charge(m, array->count * levels / 16);
  }
  m->liveBytes -= bytes;
  free(other);
  return status;
}

// MARK: Instances, closures, objects of the host

CellInstance *cell_instance(
    CellMachine *m, uint32_t classID, uint16_t rawCount, uint16_t refCount) {
  size_t bytes = 8 * ((size_t)rawCount + refCount);
  CellInstance *instance =
      (CellInstance *)allocate(m, sizeof *instance + bytes, CELL_KIND_INSTANCE);
  if (!instance) return NULL;
  instance->classID = classID;
  instance->rawCount = rawCount;
  instance->refCount = refCount;
  memset(instance->slots, 0, bytes);
  return instance;
}

CellClosure *cell_closure(
    CellMachine *m, uint32_t function, uint16_t rawCount, uint16_t refCount) {
  size_t bytes = 8 * ((size_t)rawCount + refCount);
  CellClosure *closure = (CellClosure *)allocate(m, sizeof *closure + bytes, CELL_KIND_CLOSURE);
  if (!closure) return NULL;
  closure->function = function;
  closure->rawCount = rawCount;
  closure->refCount = refCount;
  memset(closure->slots, 0, bytes);
  return closure;
}

CellExternal *cell_external(CellMachine *m, void *object, void (*release)(void *)) {
  CellExternal *external = (CellExternal *)allocate(m, sizeof *external, CELL_KIND_EXTERNAL);
  if (!external) return NULL;
  external->object = object;
  external->release = release;
  return external;
}
