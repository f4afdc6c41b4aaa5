// swift-tools-version: 6.1
import PackageDescription

// libFuzzer targets; built and run by Scripts/fuzz.sh.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v5), .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "HanjiParts", package: "hanji")],
    swiftSettings: settings, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
}

let package = Package(
  name: "hanji-fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "hanji", path: "..")],
  targets: [fuzzer("CellFuzzer"), fuzzer("NotebookFuzzer")]
)
