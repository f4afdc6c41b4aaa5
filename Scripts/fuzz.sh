#!/usr/bin/env bash
# Fuzzes cell source text and the notebook reader with libFuzzer for a bounded time.
# Usage: Scripts/fuzz.sh [SECONDS] [cells|notebooks]     (default: 600 seconds each, one after the other)
#
# Seeds are the fixtures, the course and what the last runs found (.build-fuzz/corpus). A finding is
# left in .build-fuzz/findings; make it small with
#   .build-fuzz/release/CellFuzzer -minimize_crash=1 -max_total_time=60 FILE
# and keep it in Tests/Fixtures/Fuzz/{cells,notebooks}, where a test replays it.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}
which=${2:-both}
scratch=${SCRATCH:-$PWD/.build-fuzz}
export HANJI_FUZZING=1
swift build -c release -Xswiftc -no-whole-module-optimization --package-path Fuzzing \
  --scratch-path "$scratch" | tail -1
mkdir -p .build-fuzz/findings .build-fuzz/corpus/{cells,notebooks} .build-fuzz/seeds/{cells,notebooks}

rm -f .build-fuzz/seeds/*/*
for file in Tests/Fixtures/Programs/*/*.swift Tests/Fixtures/Fuzz/cells/*; do
  [ -f "$file" ] && cp "$file" ".build-fuzz/seeds/cells/$(echo "$file" | tr / _)"
done
for file in notebooks/*/*.md Tests/Fixtures/Fuzz/notebooks/*; do
  [ -f "$file" ] && cp "$file" ".build-fuzz/seeds/notebooks/$(echo "$file" | tr / _)"
done

status=0
fuzz() {  # NAME FUZZER LONGEST-INPUT MEGABYTES
  echo "fuzzing $1 for $seconds seconds"
  "$scratch/release/$2" ".build-fuzz/corpus/$1" ".build-fuzz/seeds/$1" \
    -dict="Fuzzing/$1.dict" -artifact_prefix=".build-fuzz/findings/$1-" \
    -max_total_time="$seconds" -max_len="$3" -rss_limit_mb="$4" -malloc_limit_mb=2048 -timeout=25 \
    -report_slow_units=5 -print_final_stats=1 -detect_leaks=0 \
    > ".build-fuzz/$1.log" 2>&1 || status=1
  grep -E "^(stat::|SUMMARY|Test unit|==.*ERROR)|Fatal error" ".build-fuzz/$1.log" || true
}
[ "$which" = notebooks ] || fuzz cells CellFuzzer 4096 4096
[ "$which" = cells ] || fuzz notebooks NotebookFuzzer 8192 2048
exit $status
