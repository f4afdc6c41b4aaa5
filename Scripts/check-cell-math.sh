#!/bin/sh
# Checks that the mathematical functions of cells have the same bits without and with fused
# multiply-add instructions and, where a cross compiler and qemu are installed, on arm64.
# Usage: Scripts/check-cell-math.sh
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

build() { # compiler, name, options
  compiler=$1 name=$2
  shift 2
  "$compiler" -O2 -ffp-contract=off -fno-math-errno "$@" -DCELL_MATH=cell_math_checked \
    -o "$out/$name" Scripts/cell-math-digest.c -lm
}

build "${CC:-cc}" base -DTK_LEVEL=0
expected=$("$out/base")
echo "base $expected"
status=0
report() {
  echo "$1 $2"
  [ "$2" = "$expected" ] || { echo "$1 differs from base" >&2; status=1; }
}
if grep -q fma /proc/cpuinfo 2>/dev/null; then
  build "${CC:-cc}" fma -DTK_LEVEL=1 -mavx2 -mfma
  report fma "$("$out/fma")"
fi
if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64 >/dev/null; then
  build aarch64-linux-gnu-gcc arm64 -DTK_LEVEL=0 -static
  report arm64 "$(qemu-aarch64 "$out/arm64")"
else
  echo "arm64 not checked: no cross compiler or qemu"
fi
exit $status
