#!/bin/bash
# Single operations and the XOR loop: the engine, and PyTorch beside it (PYTHON: an interpreter with torch).
set -e
# HANJI_DATA (a folder with mnist/) adds the epochs of training on MNIST, for both.
cd "$(dirname "$0")"
swift build -c release 2>&1 | tail -1
.build/release/EngineBenchmark
DATA=${HANJI_DATA:+$HANJI_DATA/mnist} ${PYTHON:-python3} torch_peer.py
