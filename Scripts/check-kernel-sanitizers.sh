#!/usr/bin/env bash
# Runs the kernel corpus under clang's address, undefined-behaviour and thread sanitizers.
# Where clang lacks a run-time library, gcc is tried.
#
#   CLANG=clang GCC=gcc Scripts/check-kernel-sanitizers.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/kernel-build.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for kind in address,undefined thread; do
  compiler=
  for candidate in "${CLANG:-clang}" "${GCC:-gcc}"; do
    if echo 'int main(void) { return 0; }' |
      "$candidate" -fsanitize=$kind -x c - -o "$folder/probe" 2>/dev/null && "$folder/probe"; then
      compiler=$candidate
      break
    fi
  done
  if [ -z "$compiler" ]; then
    echo "$kind: skipped, no compiler here has a run-time library for it"
    continue
  fi
  # -O1: fast enough, and the vector code is the same source.
  build_kernels "$folder/$kind" "$compiler" -O1 -g -fsanitize=$kind -fno-sanitize-recover=all
  "$compiler" -O1 -g -w -fsanitize=$kind -DKERNEL_CORPUS_MAIN -ITests/KernelCorpus/include \
    -ISources/TensorKernels/include Tests/KernelCorpus/corpus.c "$folder/$kind"/*.o \
    -o "$folder/corpus" -lpthread -lm 2> "$folder/link" || { cat "$folder/link"; exit 1; }
  "$folder/corpus" -1 7 > "$folder/digests"
  diff Tests/Fixtures/kernels/digests.txt "$folder/digests"
  echo "$kind ($compiler): clean, digests equal"
done
