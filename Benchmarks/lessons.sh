#!/usr/bin/env bash
# Whole processes, median of RUNS: the lessons against the PyTorch programs they correspond to.
#
#   PEERS=folder with a4_xor_mlp.py and a2_mnist_softmax.py  PYTHON=python with torch  DATA=folder of mnist
#   Benchmarks/lessons.sh
set -euo pipefail
cd "$(dirname "$0")/.."
HANJI=${HANJI:-./.build/release/hanji}
RUNS=${RUNS:-5}
PYTHON=${PYTHON:-python3}

median() { # command...
  for _ in $(seq "$RUNS"); do
    /usr/bin/env python3 - "$@" <<'P'
import subprocess, sys, time
start = time.time()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.time() - start)
P
  done | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}

twenty=$(mktemp -d)/twenty.md
for i in $(seq 20); do printf '```swift cell\nlet x%d = %d + 1\nx%d\n```\n\n' "$i" "$i" "$i"; done > "$twenty"
echo "hanji --version: $(median "$HANJI" --version) s"
echo "20 trivial cells: $(median "$HANJI" run "$twenty") s"
xor=$(median "$HANJI" run notebooks/ko/06-2-mlp.md)
echo "XOR lesson: $xor s"
if [ -n "${DATA:-}" ]; then
  mnist=$(median "$HANJI" run --data "$DATA" notebooks/ko/05-2-mnist.md)
  echo "MNIST lesson: $mnist s"
fi
if [ -n "${PEERS:-}" ]; then
  peer=$(RUNS=${PEER_RUNS:-3} median "$PYTHON" "$PEERS/a4_xor_mlp.py")
  echo "PyTorch XOR program: $peer s, ratio $(awk "BEGIN {print $peer / $xor}")"
fi
