// swift-tools-version: 6.1
import PackageDescription

// Measures the engine alone; run.sh compares it with PyTorch.
let package = Package(
  name: "engine-benchmark",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "hanji", path: "../..")],
  targets: [
    .executableTarget(
      name: "EngineBenchmark",
      dependencies: [.product(name: "TensorEngine", package: "hanji")],
      swiftSettings: [.swiftLanguageMode(.v5)]),
    .executableTarget(
      name: "CallBenchmark",
      dependencies: [.product(name: "TensorEngine", package: "hanji")],
      swiftSettings: [.swiftLanguageMode(.v5)]),
    .executableTarget(
      name: "NetworkBenchmark",
      dependencies: [.product(name: "TensorEngine", package: "hanji")],
      swiftSettings: [.swiftLanguageMode(.v5)]),
  ]
)
