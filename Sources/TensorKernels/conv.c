// Convolution and pooling: pictures (and groups, and planes) are the parts for threads.
#include "bodies/conv_plan.h"
#include "bodies/table.h"

#include <string.h>

// Numbers in the patch matrix of one step; more output rows than this make several steps.
enum { PATCH_NUMBERS = 65536 };

typedef struct {
  const tk_table *kernels;
  const tk_conv *conv;
  int dtype;
  int64_t rows, patch, plane, parts, tasks, pictures, padded;
  const char *x, *w, *bias, *g;
  char *out;
} job;

static bool valid(const tk_conv *s) {
  tk_conv copy = *s;
  return tk_conv_prepare(&copy) && copy.out_h == s->out_h && copy.out_w == s->out_w;
}
static bool output(int64_t size, int64_t pad, int64_t kernel, int64_t stride, int64_t dilation,
                   int64_t *out) {
  int64_t padded, reach;
  if (size < 0 || pad < 0 || kernel < 1 || stride < 1 || dilation < 1) return false;
  if (__builtin_mul_overflow(pad, 2, &padded) || __builtin_add_overflow(padded, size, &padded))
    return false;
  if (__builtin_mul_overflow(dilation, kernel - 1, &reach)) return false;
  if (padded < reach + 1) return false;
  *out = (padded - reach - 1) / stride + 1;
  return true;
}
bool tk_conv_prepare(tk_conv *s) {
  if (s->batch < 0 || s->in_channels < 1 || s->out_channels < 1 || s->groups < 1) return false;
  if (s->in_channels % s->groups || s->out_channels % s->groups) return false;
  return output(s->height, s->pad_h, s->kernel_h, s->stride_h, s->dilation_h, &s->out_h) &&
         output(s->width, s->pad_w, s->kernel_w, s->stride_w, s->dilation_w, &s->out_w);
}

static void prepare(job *j, int dtype, const tk_conv *s) {
  memset(j, 0, sizeof *j);
  j->kernels = tk_kernels();
  j->conv = s;
  j->dtype = dtype;
  j->patch = s->in_channels / s->groups * s->kernel_h * s->kernel_w;
  j->plane = s->out_h * s->out_w;
  j->rows = PATCH_NUMBERS / (j->patch * s->out_w);
  if (j->rows < 1) j->rows = 1;
  if (j->rows > s->out_h) j->rows = s->out_h;
  j->tasks = s->batch * s->groups;
}
static void *column_memory(const job *j) {
  int64_t numbers = j->patch * j->rows * j->conv->out_w + 64;
  if (conv_fits(j->conv)) {
    int64_t direct = conv_direct_numbers(j->conv);
    if (direct > numbers) numbers = direct;
  }
  return tk_scratch(1, numbers * tk_size(j->dtype));
}
static double work(const job *j) {
  double flops = (double)j->conv->batch * (double)j->conv->out_channels * (double)j->patch *
                 (double)j->plane;
  double moved = (double)j->tasks * (double)j->patch * (double)j->plane;
  return flops * 0.03 + moved * 0.3;
}

static void forward_task(const job *j, int64_t task, char *columns, void *scratch) {
  const tk_conv *s = j->conv;
  int64_t size = tk_size(j->dtype), group = task % s->groups;
  int64_t outs = s->out_channels / s->groups, ins = s->in_channels / s->groups;
  const char *x = j->x + task * ins * s->height * s->width * size;
  const char *w = j->w + group * outs * j->patch * size;
  const char *bias = j->bias ? j->bias + group * outs * size : NULL;
  char *out = j->out + task * outs * j->plane * size;
  if (j->dtype == TK_F32)
    j->kernels->conv_image_f32(s, j->rows, (const float *)x, (const float *)w, (const float *)bias,
                               (float *)out, (float *)columns, scratch);
  else
    j->kernels->conv_image_f64(s, j->rows, (const double *)x, (const double *)w,
                               (const double *)bias, (double *)out, (double *)columns, scratch);
}
static void input_task(const job *j, int64_t task, char *columns, void *scratch) {
  const tk_conv *s = j->conv;
  int64_t size = tk_size(j->dtype), group = task % s->groups;
  int64_t outs = s->out_channels / s->groups, ins = s->in_channels / s->groups;
  const char *g = j->g + task * outs * j->plane * size;
  const char *w = j->w + group * outs * j->patch * size;
  char *dx = j->out + task * ins * s->height * s->width * size;
  if (j->dtype == TK_F32)
    j->kernels->conv_image_input_f32(s, j->rows, (const float *)g, (const float *)w, (float *)dx,
                                     (float *)columns, scratch);
  else
    j->kernels->conv_image_input_f64(s, j->rows, (const double *)g, (const double *)w,
                                     (double *)dx, (double *)columns, scratch);
}
static void forward_part(void *context, int64_t number) {
  const job *j = context;
  char *columns = column_memory(j);
  void *scratch = tk_scratch(0, TK_GEMM_SCRATCH);
  if (columns == NULL) return;
  for (int64_t t = j->tasks * number / j->parts; t < j->tasks * (number + 1) / j->parts; t++) {
    if (j->g) input_task(j, t, columns, scratch);
    else forward_task(j, t, columns, scratch);
  }
}
static void each_picture(job *j) {
  int64_t parts = tk_parts(work(j));
  j->parts = parts < j->tasks ? parts : j->tasks;
  if (j->parts < 1) j->parts = 1;
  tk_parallel(j->parts, forward_part, j);
}

bool tk_conv2d(int dtype, const tk_conv *conv, const void *x, const void *w, const void *bias,
               void *out) {
  if ((dtype != TK_F32 && dtype != TK_F64) || !valid(conv)) return false;
  job j;
  prepare(&j, dtype, conv);
  j.x = x, j.w = w, j.bias = bias, j.out = out;
  if (column_memory(&j) == NULL) return false;
  each_picture(&j);
  return true;
}
// The convolution that leads from the gradient of the result to that of the pictures, where the kernels
// step by 1: false for other strides, for single numbers as kernels and for pictures too large.
static bool turn(const tk_conv *s, tk_conv *out) {
  int64_t reach_h = s->dilation_h * (s->kernel_h - 1), reach_w = s->dilation_w * (s->kernel_w - 1);
  if (s->stride_h != 1 || s->stride_w != 1 || s->pad_h > reach_h || s->pad_w > reach_w) return false;
  if (reach_h == 0 && reach_w == 0) return false;
  *out = *s;
  out->in_channels = s->out_channels, out->out_channels = s->in_channels;
  out->height = s->out_h, out->width = s->out_w;
  out->pad_h = reach_h - s->pad_h, out->pad_w = reach_w - s->pad_w;
  return tk_conv_prepare(out) && conv_fits(out);
}
#define TURN_KERNELS(T)                                                                          \
  {                                                                                              \
    int64_t ins = conv->in_channels / conv->groups, outs = conv->out_channels / conv->groups;    \
    int64_t area = conv->kernel_h * conv->kernel_w;                                              \
    const T *from = w;                                                                           \
    T probe = 0;                                                                                 \
    for (int64_t o = 0; o < conv->out_channels; o++)                                             \
      for (int64_t c = 0; c < ins; c++) {                                                        \
        T *to = (T *)kernels + ((o / outs * ins + c) * outs + o % outs + 1) * area;              \
        for (int64_t i = 0; i < area; i++) {                                                     \
          probe += *from * 0;                                                                    \
          *--to = *from++;                                                                       \
        }                                                                                        \
      }                                                                                          \
    is_finite = probe == 0;                                                                       \
  }
bool tk_conv2d_backward_input(int dtype, const tk_conv *conv, const void *g, const void *w,
                              void *dx) {
  if ((dtype != TK_F32 && dtype != TK_F64) || !valid(conv)) return false;
  tk_conv turned;
  if (turn(conv, &turned)) {
    // A convolution of the gradient with the kernels turned by half, channels exchanged.
    void *kernels = tk_scratch(2, conv->out_channels * conv_patch(conv) * tk_size(dtype));
    if (kernels == NULL) return false;
    bool is_finite;
    if (dtype == TK_F32) {
      TURN_KERNELS(float)
    } else {
      TURN_KERNELS(double)
    }
    // An infinite weight times the zeros around the gradient would be NaN; the other way has none.
    if (is_finite) return tk_conv2d(dtype, &turned, g, kernels, NULL, dx);
  }
  job j;
  prepare(&j, dtype, conv);
  j.g = g, j.w = w, j.out = dx;
  if (column_memory(&j) == NULL) return false;
  each_picture(&j);
  return true;
}

// Pictures are cut into runs of `pictures`; each run has its sums (patch x channels per group), which
// are added in order at the end. The cut depends on the shapes only.
static void weight_part(void *context, int64_t number) {
  const job *j = context;
  const tk_conv *s = j->conv;
  int64_t size = tk_size(j->dtype);
  int64_t outs = s->out_channels / s->groups, ins = s->in_channels / s->groups;
  char *columns = column_memory(j);
  void *scratch = tk_scratch(0, TK_GEMM_SCRATCH);
  if (columns == NULL) return;
  for (int64_t t = j->tasks * number / j->parts; t < j->tasks * (number + 1) / j->parts; t++) {
    int64_t run = t / s->groups, group = t % s->groups;
    char *sums = j->out + t * j->patch * outs * size;
    memset(sums, 0, (size_t)(j->patch * outs * size));
    int64_t last = (run + 1) * j->pictures < s->batch ? (run + 1) * j->pictures : s->batch;
    for (int64_t b = run * j->pictures; b < last; b++) {
      int64_t at = b * s->groups + group;
      const char *x = j->x + at * ins * s->height * s->width * size;
      const char *g = j->g + at * outs * j->plane * size;
      if (j->dtype == TK_F32)
        j->kernels->conv_image_weight_f32(s, j->rows, (const float *)x, (const float *)g,
                                          (float *)sums, (float *)columns, scratch);
      else
        j->kernels->conv_image_weight_f64(s, j->rows, (const double *)x, (const double *)g,
                                          (double *)sums, (double *)columns, scratch);
    }
  }
}
#define GATHER_SUMS(T)                                                                           \
  for (int64_t group = 0; group < conv->groups; group++)                                         \
    for (int64_t o = 0; o < outs; o++)                                                           \
      for (int64_t p = 0; p < j.patch; p++) {                                                    \
        T total = 0;                                                                             \
        for (int64_t r = 0; r < runs; r++)                                                       \
          total += ((const T *)sums)[((r * conv->groups + group) * j.patch + p) * outs + o];     \
        ((T *)dw)[(group * outs + o) * j.patch + p] = total;                                     \
      }
bool tk_conv2d_backward_weight(int dtype, const tk_conv *conv, const void *x, const void *g,
                               void *dw) {
  if ((dtype != TK_F32 && dtype != TK_F64) || !valid(conv)) return false;
  job j;
  prepare(&j, dtype, conv);
  int64_t outs = conv->out_channels / conv->groups;
  int64_t weights = j.patch * conv->out_channels, runs = (conv->batch + 7) / 8;
  int64_t most = (4 << 20) / weights;
  if (runs > most) runs = most;
  if (runs < 1) runs = 1;
  j.pictures = (conv->batch + runs - 1) / runs;
  j.tasks = runs * conv->groups;
  if (column_memory(&j) == NULL) return false;
  char *sums = tk_scratch(2, runs * weights * tk_size(dtype));
  if (sums == NULL) return false;
  j.x = x, j.g = g, j.out = sums;
  int64_t parts = tk_parts(work(&j));
  j.parts = parts < j.tasks ? parts : j.tasks;
  tk_parallel(j.parts, weight_part, &j);
  if (dtype == TK_F32) {
    GATHER_SUMS(float)
  } else {
    GATHER_SUMS(double)
  }
  return true;
}

typedef struct {
  const tk_table *kernels;
  const tk_pool *pool;
  int kind, dtype;
  bool adaptive;
  int64_t parts;
  const void *in;
  void *out;
  const int64_t *from;
  int64_t *index;
} pool_job;
enum { MAX_POOL, MAX_POOL_BACKWARD, AVG_POOL, AVG_POOL_BACKWARD, ADAPTIVE_MAX_POOL };

static void pool_part(void *context, int64_t number) {
  const pool_job *j = context;
  const tk_table *k = j->kernels;
  const tk_pool *s = j->pool;
  int64_t a = s->planes * number / j->parts, b = s->planes * (number + 1) / j->parts;
  bool single = j->dtype == TK_F32;
  switch (j->kind) {
    case MAX_POOL:
      if (single) k->max_pool_f32(s, a, b, j->in, j->out, j->index);
      else k->max_pool_f64(s, a, b, j->in, j->out, j->index);
      break;
    case MAX_POOL_BACKWARD:
      if (single) k->max_pool_backward_f32(s, a, b, j->in, j->from, j->out);
      else k->max_pool_backward_f64(s, a, b, j->in, j->from, j->out);
      break;
    case AVG_POOL:
      if (single) k->avg_pool_f32(s, j->adaptive, a, b, j->in, j->out);
      else k->avg_pool_f64(s, j->adaptive, a, b, j->in, j->out);
      break;
    case AVG_POOL_BACKWARD:
      if (single) k->avg_pool_backward_f32(s, j->adaptive, a, b, j->in, j->out);
      else k->avg_pool_backward_f64(s, j->adaptive, a, b, j->in, j->out);
      break;
    default:
      if (single) k->adaptive_max_pool_f32(s, a, b, j->in, j->out, j->index);
      else k->adaptive_max_pool_f64(s, a, b, j->in, j->out, j->index);
  }
}
static bool pooled(pool_job j) {
  if (j.dtype != TK_F32 && j.dtype != TK_F64) return false;
  j.kernels = tk_kernels();
  int64_t parts = tk_parts((double)j.pool->planes * (double)(j.pool->height * j.pool->width));
  j.parts = parts < j.pool->planes ? parts : j.pool->planes;
  if (j.parts < 1) j.parts = 1;
  tk_parallel(j.parts, pool_part, &j);
  return true;
}
bool tk_max_pool(int dtype, const tk_pool *pool, const void *x, void *out, int64_t *index) {
  return pooled((pool_job){.pool = pool, .kind = MAX_POOL, .dtype = dtype, .in = x, .out = out,
                           .index = index});
}
bool tk_max_pool_backward(int dtype, const tk_pool *pool, const void *g, const int64_t *index,
                          void *dx) {
  return pooled((pool_job){.pool = pool, .kind = MAX_POOL_BACKWARD, .dtype = dtype, .in = g,
                           .out = dx, .from = index});
}
bool tk_avg_pool(int dtype, const tk_pool *pool, const void *x, void *out) {
  return pooled((pool_job){.pool = pool, .kind = AVG_POOL, .dtype = dtype, .in = x, .out = out});
}
bool tk_avg_pool_backward(int dtype, const tk_pool *pool, const void *g, void *dx) {
  return pooled((pool_job){.pool = pool, .kind = AVG_POOL_BACKWARD, .dtype = dtype, .in = g,
                           .out = dx});
}
bool tk_adaptive_avg_pool(int dtype, const tk_pool *pool, const void *x, void *out) {
  return pooled((pool_job){.pool = pool, .kind = AVG_POOL, .dtype = dtype, .adaptive = true,
                           .in = x, .out = out});
}
bool tk_adaptive_avg_pool_backward(int dtype, const tk_pool *pool, const void *g, void *dx) {
  return pooled((pool_job){.pool = pool, .kind = AVG_POOL_BACKWARD, .dtype = dtype,
                           .adaptive = true, .in = g, .out = dx});
}
bool tk_adaptive_max_pool(int dtype, const tk_pool *pool, const void *x, void *out,
                          int64_t *index) {
  return pooled((pool_job){.pool = pool, .kind = ADAPTIVE_MAX_POOL, .dtype = dtype, .in = x,
                           .out = out, .index = index});
}
