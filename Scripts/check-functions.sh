#!/usr/bin/env bash
# Errors of the float32 functions over all 2^32 arguments (hours on one core; STEP=97 takes minutes).
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
"$folder/sweep" "${STEP:-1}"
