// A small pool of threads for the kernels. Work is cut into parts of the output; a part's result does
// not depend on who computes it, so neither the number of threads nor their timing changes a bit.
//
// One job runs at a time. The caller works too; when another thread already has the pool, or inside a
// job, the caller does everything itself. Workers take parts from a ticket that holds the number of
// the job and of the next part; a late worker's ticket no longer fits and it goes back to sleep.
#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include <pthread.h>
#if defined(__linux__)
#include <sched.h>
#endif
#include <stdlib.h>
#include <unistd.h>

#include "bodies/table.h"

enum { MOST_THREADS = 64 };
static const uint32_t CLOSED = UINT32_MAX;

static struct {
  pthread_mutex_t lock;
  pthread_cond_t wake, finished;
  uint64_t ticket;    // job number << 32 | next part
  uint32_t parts;
  uint32_t completed;
  int helpers;        // workers allowed in this job
  void (*body)(void *, int64_t);
  void *context;
  int workers;        // threads created
  int sleeping;
  bool waiting;       // the caller sleeps until the job is finished
  bool busy;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER,
          .wake = PTHREAD_COND_INITIALIZER,
          .finished = PTHREAD_COND_INITIALIZER,
          .ticket = UINT32_MAX};

static int wanted = 0;
static int processors = 0;
static __thread bool inside = false;

#define LOAD(x) __atomic_load_n(&(x), __ATOMIC_ACQUIRE)
#define STORE(x, v) __atomic_store_n(&(x), v, __ATOMIC_RELEASE)

static void rest(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

void tk_set_threads(int n) {
  if (n < 0) n = 0;
  STORE(wanted, n > MOST_THREADS ? MOST_THREADS : n);
}
// The processors that this process may use; fewer than there are under taskset and in containers.
static long usable_processors(void) {
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
#endif
  return sysconf(_SC_NPROCESSORS_ONLN);
}
int tk_threads(void) {
  int n = LOAD(wanted);
  if (n > 0) return n;
  int count = LOAD(processors);
  if (count == 0) {
    long online = usable_processors();
    count = online < 1 ? 1 : (online > MOST_THREADS ? MOST_THREADS : (int)online);
    STORE(processors, count);
  }
  return count;
}

// Takes parts of the current job until none is left.
static void work(uint32_t job) {
  for (;;) {
    uint64_t ticket = LOAD(pool.ticket);
    uint32_t part = (uint32_t)ticket;
    if ((uint32_t)(ticket >> 32) != job || part == CLOSED) return;
    uint32_t parts = LOAD(pool.parts);
    void (*body)(void *, int64_t) = LOAD(pool.body);
    void *context = LOAD(pool.context);
    if (part >= parts) return;
    if (!__atomic_compare_exchange_n(&pool.ticket, &ticket, ticket + 1, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_ACQUIRE))
      continue;
    body(context, part);
    if (__atomic_add_fetch(&pool.completed, 1, __ATOMIC_ACQ_REL) == parts) {
      pthread_mutex_lock(&pool.lock);
      if (pool.waiting) pthread_cond_broadcast(&pool.finished);
      pthread_mutex_unlock(&pool.lock);
    }
  }
}

static void *worker(void *argument) {
  int index = (int)(intptr_t)argument;
  inside = true;
  uint32_t seen = 0;
  for (;;) {
    uint32_t job = seen;
    for (int i = 0; i < 20000 && job == seen; i++) {
      rest();
      job = (uint32_t)(LOAD(pool.ticket) >> 32);
    }
    if (job == seen) {
      pthread_mutex_lock(&pool.lock);
      pool.sleeping++;
      while ((job = (uint32_t)(LOAD(pool.ticket) >> 32)) == seen)
        pthread_cond_wait(&pool.wake, &pool.lock);
      pool.sleeping--;
      pthread_mutex_unlock(&pool.lock);
    }
    seen = job;
    // The ticket may still be closed: the job is being written.
    while (LOAD(pool.ticket) == ((uint64_t)job << 32 | CLOSED)) rest();
    if (index < LOAD(pool.helpers)) work(job);
  }
  return NULL;
}

// A child of fork has no workers; it starts its own when it needs them.
static void after_fork(void) {
  pthread_mutex_init(&pool.lock, NULL);
  pthread_cond_init(&pool.wake, NULL);
  pthread_cond_init(&pool.finished, NULL);
  pool.workers = 0;
  pool.sleeping = 0;
  pool.waiting = false;
  STORE(pool.busy, false);
}

static void start_workers(int count) {
  static bool registered = false;
  if (!registered) {
    registered = true;
    pthread_atfork(NULL, NULL, after_fork);
  }
  while (pool.workers < count) {
    pthread_t thread;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 1 << 20);
    int failed = pthread_create(&thread, &attributes, worker, (void *)(intptr_t)pool.workers);
    pthread_attr_destroy(&attributes);
    if (failed) return;
    pool.workers++;
  }
}

bool tk_is_parallel(void) { return inside; }

int64_t tk_parts(double nanoseconds) {
  if (inside || nanoseconds < 50000.0) return 1;
  int64_t threads = tk_threads();
  if (threads == 1) return 1;
  int64_t most = nanoseconds < 2e6 ? threads : 4 * threads;
  double parts = nanoseconds / 25000.0;
  return parts < (double)most ? (int64_t)parts : most;
}

void tk_parallel(int64_t parts, void (*body)(void *context, int64_t part), void *context) {
  int threads = tk_threads();
  if (parts <= 1 || threads <= 1 || inside || parts >= CLOSED ||
      __atomic_exchange_n(&pool.busy, true, __ATOMIC_ACQUIRE)) {
    for (int64_t i = 0; i < parts; i++) body(context, i);
    return;
  }
  int helpers = (int)(parts < threads ? parts : threads) - 1;
  start_workers(helpers);
  inside = true;
  uint32_t job = (uint32_t)(LOAD(pool.ticket) >> 32) + 1;
  STORE(pool.ticket, (uint64_t)job << 32 | CLOSED);
  STORE(pool.parts, (uint32_t)parts);
  STORE(pool.completed, 0);
  STORE(pool.helpers, helpers);
  STORE(pool.body, body);
  STORE(pool.context, context);
  pthread_mutex_lock(&pool.lock);
  STORE(pool.ticket, (uint64_t)job << 32);
  if (pool.sleeping) pthread_cond_broadcast(&pool.wake);
  pthread_mutex_unlock(&pool.lock);
  work(job);
  for (int i = 0; i < 20000 && LOAD(pool.completed) != (uint32_t)parts; i++) rest();
  if (LOAD(pool.completed) != (uint32_t)parts) {
    pthread_mutex_lock(&pool.lock);
    pool.waiting = true;
    while (LOAD(pool.completed) != (uint32_t)parts) pthread_cond_wait(&pool.finished, &pool.lock);
    pool.waiting = false;
    pthread_mutex_unlock(&pool.lock);
  }
  inside = false;
  STORE(pool.busy, false);
}

// Memory of each thread, freed when it ends.
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
typedef struct {
  void *memory[3];
  int64_t size[3];
} scratch;
static __thread scratch *mine = NULL;

static void release(void *value) {
  scratch *s = value;
  free(s->memory[0]);
  free(s->memory[1]);
  free(s->memory[2]);
  free(s);
}
static void make_key(void) { pthread_key_create(&key, release); }

void *tk_scratch(int slot, int64_t bytes) {
  if (mine == NULL) {
    pthread_once(&once, make_key);
    mine = calloc(1, sizeof(scratch));
    if (mine == NULL) return NULL;
    pthread_setspecific(key, mine);
  }
  if (mine->size[slot] < bytes) {
    free(mine->memory[slot]);
    mine->memory[slot] = NULL;
    mine->size[slot] = 0;
    void *memory = NULL;
    if (posix_memalign(&memory, 64, (size_t)((bytes + 4095) / 4096 * 4096))) return NULL;
    mine->memory[slot] = memory;
    mine->size[slot] = bytes;
  }
  return mine->memory[slot];
}
