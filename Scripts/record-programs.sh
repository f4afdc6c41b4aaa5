#!/usr/bin/env bash
# Records what swiftc makes of the programs in Tests/Fixtures/Programs/accepted: NAME.out beside each.
set -euo pipefail
cd "$(dirname "$0")/../Tests/Fixtures/Programs/accepted"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for program in *.swift; do
  { echo "import Foundation"; cat "$program"; } > "$work/main.swift"
  swiftc -swift-version 5 -module-name main -suppress-warnings "$work/main.swift" -o "$work/program"
  "$work/program" > "${program%.swift}.out"
done
