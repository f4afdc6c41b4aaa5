// One deterministic list of programs that touches every kernel with awkward sizes, strides and special
// values, and a digest per family of kernels. The digests must not depend on the instruction level,
// the number of threads or the processor.
#ifndef KERNEL_CORPUS_H
#define KERNEL_CORPUS_H
#include <stdint.h>

int kernel_corpus_families(void);
const char *kernel_corpus_name(int family);
// Runs a family at the current level and number of threads.
uint64_t kernel_corpus_digest(int family);
#endif
