#!/usr/bin/env bash
# The kernels give the same bits on arm64: cross-compiles them with the corpus of Tests/KernelCorpus,
# runs it under qemu-user and compares the digests with the recorded ones of x86-64.
#
#   CC_ARM64=aarch64-linux-gnu-gcc QEMU=qemu-aarch64 Scripts/check-arm64.sh
set -euo pipefail
cd "$(dirname "$0")/.."
compiler=${CC_ARM64:-aarch64-linux-gnu-gcc}
qemu=${QEMU:-qemu-aarch64}
for tool in "$compiler" "$qemu"; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed (Debian: gcc-aarch64-linux-gnu, qemu-user)"
    exit 0
  fi
done
source Scripts/kernel-build.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build_kernels "$folder" "$compiler"
"$compiler" -O1 -w -DKERNEL_CORPUS_MAIN -ITests/KernelCorpus/include -ISources/TensorKernels/include \
  Tests/KernelCorpus/corpus.c "$folder"/*.o -o "$folder/corpus" -static -lpthread -lm
for threads in 1 2; do
  "$qemu" "$folder/corpus" 0 "$threads" > "$folder/digests"
  diff Tests/Fixtures/kernels/digests.txt "$folder/digests" || {
    echo "arm64 gives other bits ($threads threads)"
    exit 1
  }
done
echo "arm64: all $(wc -l < "$folder/digests") digests equal those of x86-64"
