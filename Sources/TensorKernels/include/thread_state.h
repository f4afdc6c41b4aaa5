// One pointer per thread for the engine, and copies between strided arrays.
#ifndef TENSOR_THREAD_STATE_H
#define TENSOR_THREAD_STATE_H
#include <stdint.h>

extern _Thread_local void *tk_thread_slot;
static inline void *tk_thread_state(void) { return tk_thread_slot; }
static inline void tk_set_thread_state(void *state) { tk_thread_slot = state; }

// Copies elements of `size` bytes (1, 4 or 8) between arrays of one shape; strides in elements, any
// sign, zero allowed. The arrays must not overlap unless they are the same elements.
void tk_copy_strided(intptr_t size, intptr_t rank, const intptr_t *shape, const void *source,
                     const intptr_t *source_strides, void *target, const intptr_t *target_strides);
// Adds instead of copying: float32 (kind 0) and float64 (kind 1).
void tk_add_strided(intptr_t kind, intptr_t rank, const intptr_t *shape, const void *source,
                    const intptr_t *source_strides, void *target, const intptr_t *target_strides);
#endif
