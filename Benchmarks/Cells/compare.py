#!/usr/bin/env python3
"""Times the programs of this folder as notebook cells, in Lua, in Python and compiled by swiftc.

Every figure is the median of the time of whole processes (start-up included), in milliseconds; the
runs of the peers take turns, so that a busy machine hits all of them. Time is what a clock shows, as
Hanji starts on two processors; on a busy machine --processor-time says more. Usage:

    HANJI=.build/release/hanji Benchmarks/Cells/compare.py [--runs N] [--processor-time] [PROGRAM ...]

LUA, PYTHON and SWIFTC name the peers (lua5.4, python3.11, swiftc); a peer that is not there is
left out. All must print the same, or the script fails.
"""

import argparse
import math
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent / "programs"
PROGRAMS = ["fib", "loop", "mandelbrot", "sieve", "sort", "strings", "closures", "structs"]


def timed(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if options.processor_time:
        seconds = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {result.stdout}{result.stderr}")
    return seconds * 1000, result.stdout


def main():
    global options
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--no-swiftc", action="store_true")
    parser.add_argument("--processor-time", action="store_true")
    parser.add_argument("programs", nargs="*", default=PROGRAMS)
    options = parser.parse_args()
    hanji = os.environ.get("HANJI", ".build/release/hanji")
    lua = shutil.which(os.environ.get("LUA", "lua5.4"))
    python = shutil.which(os.environ.get("PYTHON", "python3.11"))
    swiftc = None if options.no_swiftc else shutil.which(os.environ.get("SWIFTC", "swiftc"))
    columns = ["cell", "lua", "python", "-Onone", "-O"]
    print("| program | " + " | ".join(columns) + " | × Lua | × Python | × -Onone |")
    print("| --- |" + " ---: |" * (len(columns) + 3))
    ratios = {"lua": [], "python": [], "-Onone": []}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        empty = work / "empty.md"
        empty.write_text("```swift cell #a\nprint(1)\n```\n")
        for name in options.programs:
            source = (HERE / f"{name}.swift").read_text()
            notebook = work / f"{name}.md"
            commands = {"cell": [hanji, "run", notebook]}
            if lua:
                commands["lua"] = [lua, HERE / f"{name}.lua"]
            if python:
                commands["python"] = [python, HERE / f"{name}.py"]
            for level in ["-Onone", "-O"]:
                if not swiftc:
                    continue
                program = work / f"{name}{level}"
                subprocess.run(
                    [swiftc, level, "-swift-version", "5", HERE / f"{name}.swift", "-o", program],
                    check=True, capture_output=True)
                commands[level] = [program]
            times = {column: [] for column in commands}
            answers = {}
            for _ in range(options.runs):
                for column, command in commands.items():
                    notebook.write_text(f"```swift cell #a\n{source}```\n")
                    milliseconds, output = timed(command)
                    if column == "cell":
                        output = re.search(r"```text\n(.*?)```", notebook.read_text(), re.S)[1]
                    times[column].append(milliseconds)
                    answers[column] = output.strip()
            if len({float(answer) for answer in answers.values()}) != 1:
                sys.exit(f"{name}: different answers {answers}")
            median = {column: statistics.median(values) for column, values in times.items()}
            row = [f"{median[column]:.0f}" if column in median else "-" for column in columns]
            for peer in ["lua", "python", "-Onone"]:
                if peer in median:
                    ratio = median[peer] / median["cell"]
                    ratios[peer].append(ratio)
                    row.append(f"{ratio:.2f}")
                else:
                    row.append("-")
            print(f"| {name} | " + " | ".join(row) + " |", flush=True)
        start = statistics.median(timed([hanji, "run", empty])[0] for _ in range(9))
    means = [
        f"{math.exp(statistics.fmean(map(math.log, values))):.2f}" if values else "-"
        for values in ratios.values()
    ]
    print("| geometric mean |" + " |" * len(columns) + " " + " | ".join(means) + " |")
    print(f"\nA cell that prints 1 takes {start:.0f} ms.")


main()
