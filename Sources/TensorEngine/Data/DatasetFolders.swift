// Where data sets are looked for: in the folders that the host sets; in a program of its own, in the
// folder that HANJI_DATA names and in ./data.

/// Looking for the files of data sets.
enum DatasetFolders {
  /// No file of a data set is larger, packed or unpacked.
  static let largestFile = 1 << 30

  /// The folders to search, in order.
  static var current: [String] {
    let context = EngineContext.current
    // A host that listens for failures runs other people's programs: it alone says what may be read.
    if context.recordsFailures || !context.datasetFolders.isEmpty { return context.datasetFolders }
    return (FileBytes.environment("HANJI_DATA").map { [$0] } ?? []) + ["data"]
  }

  /// The places where a file may be: in each folder in the data set's own folder, in the folder that
  /// torchvision makes, then directly; packed, then unpacked.
  static func candidates(_ file: DatasetFile, of dataset: DatasetDescription, in folders: [String])
    -> [String]
  {
    folders.flatMap { folder -> [String] in
      let base = folder.hasSuffix("/") ? folder : folder + "/"
      return ["\(dataset.name)/", "\(dataset.torchvisionName)/raw/", ""].flatMap { inner in
        [file.name, file.contentName].map { base + inner + $0 }
      }
    }
  }

  /// The first of the candidates that exists.
  static func find(_ file: DatasetFile, of dataset: DatasetDescription) throws -> FileBytes.Stamp {
    let folders = current
    for path in candidates(file, of: dataset, in: folders) {
      if let stamp = FileBytes.stamp(path) { return stamp }
    }
    throw DataFault.missing(
      dataset: dataset.name, file: file.name,
      searched: folders.flatMap { folder -> [String] in
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        return ["\(base)/\(dataset.name)", base]
      })
  }

  /// A file that a program names. Names that lead out of the folders (`..`, a leading `/`) find nothing.
  static func findFile(_ name: String) throws -> FileBytes.Stamp {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !name.contains("\\")
    let folders = current
    if isInside {
      for folder in folders {
        if let stamp = FileBytes.stamp(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
        {
          return stamp
        }
      }
    }
    throw DataFault.missing(dataset: name, file: name, searched: folders)
  }

  /// The unpacked contents of a file.
  static func contents(of stamp: FileBytes.Stamp, limit: Int = largestFile) throws -> [UInt8] {
    let bytes = try FileBytes.read(stamp.path, limit: largestFile)
    guard stamp.path.hasSuffix(".gz") || Gzip.isGzip(bytes) else { return bytes }
    return try Gzip.unpack(bytes, path: stamp.path, limit: limit)
  }
}
