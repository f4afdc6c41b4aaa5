#!/usr/bin/env python3
"""Exports notebooks as a Swift package, builds it natively, runs every lesson and compares what it
prints with what the notebook records.

    python3 Scripts/check-export.py [--hanji .build/debug/hanji] [--data DIR] [PATH…]

Lessons whose datasets are not there are built but not run. All lessons share one package and one
scratch path, so that the engine is built once.
"""
import argparse, os, shutil, subprocess, sys, tempfile

parser = argparse.ArgumentParser()
parser.add_argument("--hanji", default=".build/debug/hanji")
parser.add_argument("--data", default=os.environ.get("HANJI_DATA", ""))
parser.add_argument("--scratch", default="", help="scratch path of the build, kept for the next time")
parser.add_argument("--configuration", default="debug")
parser.add_argument("--skip", default="", help="lessons that are built but not run, separated by commas")
parser.add_argument("paths", nargs="*")
options = parser.parse_args()


def cells(text):
    """The outputs by cell; blank lines at an end do not count."""
    found, name = {}, None
    for line in text.split("\n"):
        if line.startswith("--- "): name = line[4:]; found[name] = []
        elif name is not None: found[name].append(line)
    return {k: "\n".join(v).rstrip("\n") for k, v in found.items()}


with tempfile.TemporaryDirectory() as folder:
    # Beside a kept scratch path the package stays where it is, so that little is built again.
    package = options.scratch + "-package" if options.scratch else os.path.join(folder, "native")
    if options.scratch: shutil.rmtree(package, ignore_errors=True)
    scratch = options.scratch or os.path.join(folder, "scratch")
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    subprocess.run([options.hanji, "export", "--swift", *options.paths, "-o", package, "--engine", root], check=True)
    build = ["swift", "build", "--package-path", package, "--scratch-path", scratch, "-c", options.configuration]
    if options.configuration == "release": build += ["-Xswiftc", "-no-whole-module-optimization"]
    done = subprocess.run(build, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        print("\n".join(l for l in done.stdout.split("\n") if "error:" in l) or done.stdout[-4000:])
        sys.exit("the exported package does not build")
    failures = 0
    environment = dict(os.environ, HANJI_CELLS="1")
    if options.data: environment["HANJI_DATA"] = os.path.abspath(options.data)
    for file in sorted(os.listdir(os.path.join(package, "Expected"))):
        name = file[:-4]
        if name in options.skip.split(","):
            print(f"– {name}: built, not run"); continue
        expected = cells(open(os.path.join(package, "Expected", file), encoding="utf-8").read())
        run = subprocess.run([os.path.join(scratch, options.configuration, name)], capture_output=True, text=True, env=environment)
        if run.returncode != 0 and "dataset" in run.stderr and not options.data:
            print(f"– {name}: a dataset is missing"); continue
        found = cells(run.stdout)
        wrong = [c for c in expected if found.get(c) != expected[c]] + [c for c in found if c not in expected]
        print(f"{'✗' if wrong or run.returncode else '✓'} {name}: {len(expected)} cells")
        if run.returncode: print("  " + run.stderr.strip()[-500:])
        for cell in wrong:
            print(f"  #{cell} records:\n{expected.get(cell)}\n  natively:\n{found.get(cell)}")
        failures += bool(wrong or run.returncode)
    sys.exit(1 if failures else 0)
