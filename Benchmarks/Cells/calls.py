#!/usr/bin/env python3
"""What a call of the engine from a cell costs over the same call in Swift (-O, outside of cells), and how
long checking takes. Usage:

    HANJI=.build/release/hanji Benchmarks/Cells/calls.py

Builds Benchmarks/Engine. The loops of calls.swift run with two counts, as a cell and natively by turns;
a figure is the least difference of processor time, divided by the difference of the counts.
"""

import os
import pathlib
import resource
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ENGINE = HERE.parent / "Engine"
HANJI = os.environ.get("HANJI", ".build/release/hanji")
FEW, MANY = 200_000, 2_200_000


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "CallBenchmark"], cwd=ENGINE, check=True,
        capture_output=True)
    text = ENGINE / "Sources" / "CallBenchmark" / "calls.swift"
    native = ENGINE / ".build" / "release" / "CallBenchmark"
    print("| call | cell | native | difference |\n| --- | ---: | ---: | ---: |")
    for name in ["rank", "item", "add", "relu", "write"]:
        commands = {
            "cell": lambda count: [HANJI, "eval", "--file", text, f"print({name}({count}) as Any)"],
            "native": lambda count: [native, name, str(count)],
        }
        if name == "relu":
            commands["cell"] = lambda count: [
                HANJI, "eval", "--file", text, f"print(relu({count}) as Double)"]
        times = {kind: {FEW: [], MANY: []} for kind in commands}
        for _ in range(7):
            for kind, command in commands.items():
                for count in (FEW, MANY):
                    times[kind][count].append(seconds(command(count)))
        cost = {
            kind: (min(runs[MANY]) - min(runs[FEW])) / (MANY - FEW) * 1e9
            for kind, runs in times.items()
        }
        print(
            f"| {name} | {cost['cell']:.0f} ns | {cost['native']:.0f} ns "
            f"| {cost['cell'] - cost['native']:.0f} ns |", flush=True)

    # A function of 200 lines that is checked and compiled, but never called.
    lines = ["func work() {"]
    for index in range(33):
        lines += [
            f"  let values{index} = (0..<{index + 5}).map {{ Double($0) * 0.5 + 1 }}",
            f"  var total{index} = 0.0",
            f"  for value in values{index} where value > 1.5 {{",
            f"    total{index} += value * value - 2 / (value + 1)",
            "  }",
            f'  print("total", {index}, total{index} / Double(values{index}.count))',
        ]
    lines += ["}"]
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "long.swift"
        program.write_text("\n".join(lines) + "\n")
        empty = pathlib.Path(folder) / "empty.swift"
        empty.write_text("print(1)\n")
        walls = {program: [], empty: []}
        for _ in range(15):
            for file in walls:
                start = time.perf_counter()
                subprocess.run([HANJI, "eval", "--file", file], capture_output=True, check=True)
                walls[file].append(time.perf_counter() - start)
        long, short = (statistics.median(walls[file]) * 1000 for file in (program, empty))
        print(f"\n{len(lines)} lines parsed, checked and compiled: {long - short:.0f} ms over the start of "
              f"{short:.0f} ms (wall clock, medians)")


if __name__ == "__main__":
    main()
