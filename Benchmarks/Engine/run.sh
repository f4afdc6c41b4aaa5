#!/bin/bash
# Single operations and the XOR loop: the engine, and PyTorch beside it (PYTHON: an interpreter with torch).
set -e
cd "$(dirname "$0")"
swift build -c release 2>&1 | tail -1
.build/release/EngineBenchmark
${PYTHON:-python3} torch_peer.py
