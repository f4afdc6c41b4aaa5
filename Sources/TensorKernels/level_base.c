// The kernels for any processor of the architecture.
#define TK_LEVEL 0
#define TABLE tk_table_base
#include "bodies/level_body.h"
