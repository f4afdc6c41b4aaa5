#!/usr/bin/env bash
# The kernels beside PyTorch, one after the other per number of threads, with ratios (above 1: faster
# than PyTorch; for times and rates alike).
#
#   PYTHON=python-with-torch CLANG=clang THREADS="1 2" WHAT=pbc Benchmarks/Kernels/run.sh
#   CPU_TIME=1 counts the time of the processor instead of the wall: for one thread on a busy machine.
#   WHAT: p matrix products, b bandwidth, c convolution
set -euo pipefail
cd "$(dirname "$0")/../.."
source Scripts/kernel-build.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build_kernels "$folder" "${CLANG:-clang}"
"${CLANG:-clang}" -O2 -w -ISources/TensorKernels/include Benchmarks/Kernels/kernels.c "$folder"/*.o \
  -o "$folder/kernels" -lpthread -lm
for threads in ${THREADS:-1 2}; do
  for what in $(echo "${WHAT:-pbc}" | grep -o .); do
    "$folder/kernels" "$threads" "$what" > "$folder/ours"
    if [ -n "${PYTHON:-}" ]; then
      "$PYTHON" Benchmarks/Kernels/peer.py "$threads" "$what" > "$folder/peer"
    else
      : > "$folder/peer"
    fi
    awk 'NR == FNR {peer[$1] = $3; next}
      {ratio = ($1 in peer) ? ($4 ~ /s$/ && $4 !~ /\/s$/ ? peer[$1] / $3 : $3 / peer[$1]) : 0
       printf "%-22s threads %d %10.2f %-8s", $1, $2, $3, $4
       if (ratio) printf " PyTorch %10.2f  ratio %.2f", peer[$1], ratio
       print ""}' "$folder/peer" "$folder/ours"
  done
done
