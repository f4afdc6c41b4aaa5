// Pages of large blocks.
#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include <stdint.h>
#include <sys/mman.h>

#include "include/tk_types.h"

void tk_use_large_pages(void *block, int64_t bytes) {
#if defined(MADV_HUGEPAGE)
  madvise(block, (size_t)bytes, MADV_HUGEPAGE);
#else
  (void)block, (void)bytes;
#endif
}
