// Which convolutions read padded pictures in place, and the memory that they need: rules about shapes
// only, for the kernels of all levels and for the code that gives them memory.
#ifndef TK_CONV_PLAN_H
#define TK_CONV_PLAN_H
#include "../include/tk_conv.h"

enum {
  CONV_PICTURE = 1 << 22,  // most numbers of a padded picture
  CONV_PATCH = 4096,       // longest patch
  CONV_RUN = 512,          // positions that are computed together, unless a row has more
  CONV_EDGE = 64           // room for whole tiles: more than the numbers of a tile's row, and its rows
};

static inline int64_t conv_patch(const tk_conv *s) {
  return s->in_channels / s->groups * s->kernel_h * s->kernel_w;
}
static inline int64_t conv_padded_width(const tk_conv *s) { return s->width + 2 * s->pad_w; }
static inline int64_t conv_picture_numbers(const tk_conv *s) {
  return s->in_channels / s->groups * (s->height + 2 * s->pad_h) * conv_padded_width(s);
}
// Output rows that are computed together.
static inline int64_t conv_run_rows(const tk_conv *s) {
  int64_t rows = s->stride_h == 1 ? CONV_RUN / conv_padded_width(s) : 1;
  if (rows < 1) rows = 1;
  return rows < s->out_h ? rows : s->out_h;
}
// Whether a padded picture and a patch are small enough to be read in place.
static inline bool conv_fits(const tk_conv *s) {
  int64_t height = s->height + 2 * s->pad_h, channels = s->in_channels / s->groups;
  return height <= CONV_PICTURE && conv_padded_width(s) <= CONV_PICTURE / height &&
         channels <= CONV_PICTURE / (height * conv_padded_width(s)) &&
         s->kernel_h * s->kernel_w <= CONV_PATCH && conv_patch(s) <= CONV_PATCH;
}
// Numbers (of the element type) for the picture and its offsets, and for results or gradients.
static inline int64_t conv_direct_numbers(const tk_conv *s) {
  int64_t run = conv_run_rows(s) * (s->stride_w == 1 ? conv_padded_width(s) : s->out_w) + CONV_EDGE;
  int64_t channels = s->out_channels / s->groups;
  if (channels < CONV_EDGE) channels = CONV_EDGE;
  return conv_picture_numbers(s) + CONV_EDGE + 2 * (conv_patch(s) + CONV_EDGE) + run * channels;
}
#endif
