// swift-tools-version: 6.1
import PackageDescription

// The layout and the direction of imports are explained in docs/architecture.md.

// Fuzzing/ builds these modules with the counters of libFuzzer (docs/machine.md).
let isFuzzing = Context.environment["HANJI_FUZZING"] == "1"

let swiftSettings: [SwiftSetting] =
  [.swiftLanguageMode(.v5)] + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

// Looking for overlapping accesses costs a small tensor operation more than its arithmetic, and a tenth of
// the checker's time; debug builds, and with them the tests, look.
let uncheckedAccess: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

let kernelSettings: [CSetting] = [
  // Every fused multiply-add in the kernels is written as one; the compiler must not add any.
  .unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"])
]

func module(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources,
    swiftSettings: swiftSettings + settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency]
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: swiftSettings)
}

let package = Package(
  name: "hanji",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "hanji", targets: ["hanji"]),
    .library(name: "TensorEngine", targets: ["TensorEngine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Shared by everything: the form of an error, and SHA-256.
    module("Diagnostics", []),
    module("Checksums", []),

    // The engine: what cells see, and what an exported package imports.
    .target(name: "TensorKernels", cSettings: kernelSettings),
    .target(
      name: "TensorEngine", dependencies: ["TensorKernels", "CZlib", "Checksums"],
      swiftSettings: swiftSettings + uncheckedAccess),

    // The cell language.
    module("CellIR", ["Diagnostics"]),
    module(
      "CellFrontend",
      [
        "CellIR", "Diagnostics",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftIDEUtils", package: "swift-syntax"),
      ], settings: uncheckedAccess),
    // The run loop and the objects of cells, in C.
    .target(
      name: "MachineCore",
      cSettings: [
        .unsafeFlags(
          ["-O2", "-ffp-contract=off", "-fomit-frame-pointer"]
            + (isFuzzing ? ["-fsanitize=fuzzer-no-link"] : []))
      ],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    module("CellMachine", ["CellIR", "MachineCore", "Diagnostics"]),
    module("CellLibrary", ["CellIR", "CellMachine", "MachineCore", "TensorEngine", "Diagnostics"]),

    // Notebooks, running them, and the site.
    module(
      "Notebooks",
      ["CMark", "Diagnostics", "Checksums", .product(name: "Yams", package: "Yams")]),
    module(
      "Runner",
      [
        "Notebooks", "CellIR", "CellFrontend", "CellMachine", "CellLibrary", "TensorEngine",
        "Diagnostics", "Checksums",
      ]),
    module(
      "CourseSite",
      [
        "Notebooks", "CellFrontend", "CMark", "Diagnostics",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Theme")]),
    module(
      "HanjiCommands",
      [
        "Runner", "CourseSite", "Notebooks", "CellFrontend", "CellLibrary", "CellMachine",
        "TensorEngine", "Checksums", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "hanji", dependencies: ["HanjiCommands"], swiftSettings: swiftSettings),

    // Tests.
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swiftSettings),
    // Comparing the cell language with swiftc: used by a test, and by hand for longer runs.
    .target(
      name: "Agreement", dependencies: ["Runner", "CellMachine", "Diagnostics"],
      path: "Tests/Agreement", swiftSettings: swiftSettings),
    .executableTarget(
      name: "agreement-tool", dependencies: ["Agreement"], path: "Tests/AgreementTool",
      swiftSettings: swiftSettings),
    .target(
      name: "KernelCorpus", dependencies: ["TensorKernels"], path: "Tests/KernelCorpus",
      cSettings: [.unsafeFlags(["-O2"])]),
    tests("TensorEngineTests", ["Checksums", "KernelCorpus", "TensorEngine", "TensorKernels"]),
    tests(
      "CellFrontendTests",
      [
        "CellFrontend", "CellIR", "CellMachine", "CellLibrary", "Runner", "Agreement",
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    tests("CellMachineTests", ["CellMachine", "CellLibrary", "CellIR"]),
    tests("NotebooksTests", ["Notebooks", "Diagnostics"]),
    tests("RunnerTests", ["Runner", "Notebooks", "CellMachine"]),
    tests("CourseSiteTests", ["CourseSite", "Notebooks"]),
    tests("EndToEndTests", []),
  ]
)

if isFuzzing {
  package.products.append(.library(name: "HanjiParts", targets: ["Runner", "Notebooks"]))
}
