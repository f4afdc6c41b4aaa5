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

    # Functions of 200 lines that are checked and compiled, but never called.
    numbers = [
        "  let values{i} = (0..<{i}).map {{ Double($0) * 0.5 + 1 }}",
        "  var total{i} = 0.0",
        "  for value in values{i} where value > 1.5 {{",
        "    total{i} += value * value - 2 / (value + 1)",
        "  }}",
        '  print("total", {i}, total{i} / Double(values{i}.count))',
    ]
    everyday = [
        '  let names{i} = ["kim", "lee", "park"].map {{ $0.uppercased() }}',
        "  let lengths{i} = names{i}.map {{ $0.count }}.filter {{ $0 > 2 }}",
        "  let mean{i} = Double(lengths{i}.reduce(0, +)) / Double(lengths{i}.count)",
        "  var counts{i}: [String: Int] = [:]",
        "  for name in names{i} {{ counts{i}[name, default: 0] += 1 }}",
        '  if let first = names{i}.first, mean{i} > 3 {{ print("\\(first): \\(mean{i})") }}',
        "  let x{i} = Tensor([1.0, 2.0, 3.0]), y{i} = (x{i} * 2 + 1).mean()",
        '  print("loss", y{i}.item(), counts{i}.count, lengths{i}.max() ?? 0)',
    ]
    programs = {
        "empty": "print(1)\n", "numbers, once": work(numbers, 1), "numbers": work(numbers, 33),
        "everyday lines, once": work(everyday, 1), "everyday lines": work(everyday, 25),
    }
    with tempfile.TemporaryDirectory() as folder:
        walls = {name: [] for name in programs}
        for _ in range(15):
            for name, text in programs.items():
                file = pathlib.Path(folder) / "program.swift"
                file.write_text(text)
                start = time.perf_counter()
                subprocess.run([HANJI, "eval", "--file", file], capture_output=True, check=True)
                walls[name].append(time.perf_counter() - start)
        medians = {name: statistics.median(times) * 1000 for name, times in walls.items()}
        print(f"\nstart {medians['empty']:.0f} ms (wall clock, medians); parsed, checked and compiled over it:")
        for name in ["numbers", "everyday lines"]:
            lines = programs[name].count("\n")
            once, all = (medians[key] - medians["empty"] for key in (f"{name}, once", name))
            print(f"{name}: {lines} lines {all:.0f} ms; one round of them, with the library they name, {once:.0f} ms")


def work(lines, rounds):
    body = [line.format(i=index) for index in range(rounds) for line in lines]
    return "\n".join(["func work() {", *body, "}"]) + "\n"


if __name__ == "__main__":
    main()
