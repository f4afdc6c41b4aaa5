#!/bin/bash
# Single operations, the XOR loop, epochs of small networks: the engine, and PyTorch beside it (PYTHON: an interpreter with torch).
set -e
# HANJI_DATA (a folder with mnist/) adds the epochs of training on MNIST, for both.
cd "$(dirname "$0")"
swift build -c release 2>&1 | tail -1
# Epochs on MNIST count processor time, so both get one processor for them.
taskset -c 0 .build/release/EngineBenchmark
DATA=${HANJI_DATA:+$HANJI_DATA/mnist} ${PYTHON:-python3} torch_peer.py
for threads in ${THREADS:-1 2}; do
  echo "networks, $threads threads: the engine, then PyTorch"
  taskset -c "0-$((threads - 1))" .build/release/NetworkBenchmark
  taskset -c "0-$((threads - 1))" ${PYTHON:-python3} network_peer.py "$threads"
done
