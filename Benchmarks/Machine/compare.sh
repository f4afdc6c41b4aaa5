#!/bin/sh
# Times the micro programs on the machine, Lua and Python: the least of five runs each, in seconds.
# Usage: compare.sh PATH-TO-MachineBenchmarks
here=$(dirname "$0")
least() {
  for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" > /dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done | sort -n | head -1
}
printf '%-12s %8s %8s %8s  (milliseconds, whole process)\n' program machine lua python
for program in fib loop mandelbrot sieve closures structs; do
  printf '%-12s %8s %8s %8s\n' "$program" "$(least "$1" "$program")" \
    "$(least lua5.4 "$here/../Cells/programs/$program.lua")" \
    "$(least python3.11 "$here/../Cells/programs/$program.py")"
done
