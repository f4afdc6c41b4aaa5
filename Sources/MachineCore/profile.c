// Where the time of a run goes: the clock is read when another statement begins.

#include "machine_core.h"

#include <stdlib.h>
#include <string.h>

// The cheapest clock that goes steadily; `cell_clock` says how long a tick is.
static inline uint64_t ticks_now(void) {
#if defined(__x86_64__)
  return __builtin_ia32_rdtsc();
#else
  return (uint64_t)cell_clock();
#endif
}

bool cell_profile_reserve(CellMachine *m, size_t count) {
  if (!m->profile) {
    m->profile = calloc(1, sizeof *m->profile);
    if (!m->profile) return false;
  }
  CellProfile *profile = m->profile;
  if (count <= profile->count) return true;
  uint64_t *counts = realloc(profile->counts, count * sizeof *counts);
  if (!counts) return false;
  profile->counts = counts;
  uint64_t *ticks = realloc(profile->ticks, 2 * count * sizeof *ticks);
  if (!ticks) return false;
  profile->ticks = ticks;
  size_t added = count - profile->count;
  memset(counts + profile->count, 0, added * sizeof *counts);
  memset(ticks + 2 * profile->count, 0, 2 * added * sizeof *ticks);
  profile->count = count;
  return true;
}

void cell_profile_destroy(CellMachine *m) {
  if (!m->profile) return;
  free(m->profile->counts);
  free(m->profile->ticks);
  free(m->profile);
  m->profile = NULL;
}

void cell_profile_switch(CellProfile *profile, uint64_t key) {
  uint64_t now = ticks_now();
  profile->ticks[profile->key] += now - profile->since;
  profile->since = now;
  profile->key = key;
}

void cell_profile_begin(CellMachine *m) {
  if (!m->profile) return;
  m->profile->key = 0;
  m->profile->since = m->profile->beganTicks = ticks_now();
  m->profile->beganClock = cell_clock();
}

void cell_profile_end(CellMachine *m) {
  if (!m->profile) return;
  cell_profile_switch(m->profile, 0);
  m->profile->totalTicks += ticks_now() - m->profile->beganTicks;
  m->profile->totalClock += cell_clock() - m->profile->beganClock;
}

double cell_profile_seconds_per_tick(const CellMachine *m) {
  if (!m->profile || !m->profile->totalTicks) return 0;
  return (double)m->profile->totalClock / 1e9 / (double)m->profile->totalTicks;
}
