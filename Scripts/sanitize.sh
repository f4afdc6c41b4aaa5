#!/usr/bin/env bash
# Runs the corpus of programs and the course under the address and thread sanitizers.
#
#   Scripts/sanitize.sh [address] [thread]        (both, if none is named; ten minutes each on 2 cores)
#   SCRATCH=FOLDER keeps the builds there (default .build-sanitize); DATA=FOLDER names the data sets.
#
# Programs that use up a limit of the sandbox are slow here: the clock's guard may end them first, which
# is reported with the program's name and is no finding.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=${SCRATCH:-$PWD/.build-sanitize}
data=${DATA:-../shared/data}
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(address thread)
# The parser's trees are kept for the life of the process; whether cells leave objects behind is what the
# random programs of CellMachineTests look at.
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=0:exitcode=99
export TSAN_OPTIONS=halt_on_error=1:exitcode=99
status=0
for kind in "${kinds[@]}"; do
  for product in agreement-tool hanji; do
    swift build --sanitize "$kind" --scratch-path "$scratch/$kind" --product $product | tail -1
  done
  log="$scratch/$kind.log"
  "$scratch/$kind/debug/agreement-tool" corpus > "$log" 2>&1 || true
  # Programs may differ (pending.txt); a process that ended early has no count in its last line.
  tail -1 "$log" | grep 'pass$' || { echo "$kind: the corpus was not run to its end, see $log"; status=1; }
  notebooks=(notebooks/*/*.md)
  options=(--data "$data")
  if [ ! -d "$data/mnist" ]; then
    options=()
    echo "$kind: lessons that read MNIST left out, no data in $data"
    mapfile -t notebooks < <(grep -L -i mnist notebooks/*/*.md)
  fi
  "$scratch/$kind/debug/hanji" check "${notebooks[@]}" "${options[@]}" >> "$log" 2>&1 || status=1
  tail -1 "$log"
  if grep -n -E "(ERROR|WARNING): (Address|Thread)Sanitizer" "$log"; then
    status=1
  else
    echo "$kind: no report"
  fi
done
exit $status
