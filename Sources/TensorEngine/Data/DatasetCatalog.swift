// The data sets that the engine knows by name: their files, where they can be had, and how to tell that
// they arrived whole. Fetching them is the command's work; the engine only reads.
//
// The digest that counts is that of the unpacked contents: mirrors pack the same contents differently
// (at least two packings of MNIST's training images are in use), and some offer them unpacked.

/// One file of a data set.
package struct DatasetFile: Hashable, Sendable {
  /// Its name on the mirrors, as `train-images-idx3-ubyte.gz`.
  package let name: String
  /// How many bytes its contents have once unpacked.
  package let contentByteCount: Int
  /// SHA-256 of the unpacked contents, in hexadecimal; empty where it is not known.
  package let contentSHA256: String
  /// SHA-256 of the packed files known to be whole, in hexadecimal.
  package let archiveSHA256: [String]

  /// Its name once unpacked: without `.gz`.
  package var contentName: String {
    name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}

/// A data set that the engine knows by name.
package struct DatasetDescription: Hashable, Sendable {
  /// The name in notebooks and on the command line, as `mnist`; also the folder of its files.
  package let name: String
  /// What people call it.
  package let title: String
  /// The folder that torchvision keeps the files in.
  package let torchvisionName: String
  /// Its files.
  package let files: [DatasetFile]
  /// Where the files can be had: put a file's name behind one of these.
  package let mirrors: [String]
}

/// The data sets that the engine knows by name.
package enum DatasetCatalog {
  /// Handwritten digits: 60000 training and 10000 test images of 28 × 28 pixels (Y. LeCun, C. Cortes).
  package static let mnist = DatasetDescription(
    name: "mnist", title: "MNIST", torchvisionName: "MNIST",
    files: [
      DatasetFile(
        name: "train-images-idx3-ubyte.gz", contentByteCount: 47_040_016,
        contentSHA256: "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        archiveSHA256: [
          "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
          "71524e2cd1ad2968737f7f2f2ff69cbfc32df8ccddff51593f7cb2d4e0eb5b64",
        ]),
      DatasetFile(
        name: "train-labels-idx1-ubyte.gz", contentByteCount: 60_008,
        contentSHA256: "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        archiveSHA256: ["3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"]),
      DatasetFile(
        name: "t10k-images-idx3-ubyte.gz", contentByteCount: 7_840_016,
        contentSHA256: "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        archiveSHA256: ["8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"]),
      DatasetFile(
        name: "t10k-labels-idx1-ubyte.gz", contentByteCount: 10_008,
        contentSHA256: "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        archiveSHA256: ["f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"]),
    ],
    mirrors: [
      "https://ossci-datasets.s3.amazonaws.com/mnist/",
      "https://storage.googleapis.com/cvdf-datasets/mnist/",
    ])

  /// Articles of clothing in the form of MNIST (Zalando Research): ten classes.
  package static let fashionMNIST = DatasetDescription(
    name: "fashion-mnist", title: "Fashion-MNIST", torchvisionName: "FashionMNIST",
    files: [
      ("train-images-idx3-ubyte.gz", 47_040_016), ("train-labels-idx1-ubyte.gz", 60_008),
      ("t10k-images-idx3-ubyte.gz", 7_840_016), ("t10k-labels-idx1-ubyte.gz", 10_008),
    ].map {
      DatasetFile(name: $0.0, contentByteCount: $0.1, contentSHA256: "", archiveSHA256: [])
    },
    mirrors: ["https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/"])

  /// All of them.
  package static let all: [DatasetDescription] = [mnist, fashionMNIST]

  /// The data set of a name; `nil` where the catalogue has none.
  package static func named(_ name: String) -> DatasetDescription? {
    all.first { $0.name == name }
  }
}
