#!/usr/bin/env bash
# Errors of the float32 functions over all 2^32 arguments (minutes on sixteen cores, STEP=97 seconds on one).
#
#   CLANG=clang STEP=1 Scripts/check-functions.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/kernel-build.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build_kernels "$folder" "${CLANG:-clang}"
"${CLANG:-clang}" -O2 -w -DKERNEL_SWEEP_MAIN -ISources/TensorKernels/include \
  Tests/KernelCorpus/sweep.c "$folder"/*.o -o "$folder/sweep" -lpthread -lm
jobs=${JOBS:-$(nproc)}
seq 0 $((jobs - 1)) | xargs -P "$jobs" -I{} sh -c '"$1/sweep" "$2" {} "$3" > "$1/part-{}"' _ "$folder" "${STEP:-1}" "$jobs" || true
# The worst of all parts; a part that did not reach its end has fewer lines.
cat "$folder"/part-* | awk -v parts="$jobs" '
  { seen[$1]++; if (!($1 in worst)) order[n++] = $1; if ($2 >= worst[$1]) { worst[$1] = $2; place[$1] = $5 } }
  END {
    for (i = 0; i < n; i++) {
      f = order[i]
      printf "%-6s %.4f ulp at %s\n", f, worst[f], place[f]
      if (worst[f] > 1 || seen[f] != parts) bad++
    }
    exit !n || bad
  }'
