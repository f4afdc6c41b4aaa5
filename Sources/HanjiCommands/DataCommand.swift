import ArgumentParser
import Checksums
import Diagnostics
import Foundation
import Runner
import TensorEngine

/// `hanji data`.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Datasets: where they are looked for, and how to get them.",
    subcommands: [List.self, Fetch.self], defaultSubcommand: List.self)

  /// What a file of a dataset on disk is.
  static func state(_ file: DatasetFile, _ dataset: DatasetDescription, _ folders: [String])
    -> (path: String, isWhole: Bool)?
  {
    for folder in folders {
      for relative in [dataset.name + "/", dataset.torchvisionName + "/raw/", ""] {
        let path = folder + "/" + relative + file.name
        guard let data = FileManager.default.contents(atPath: path) else { continue }
        let digest = SHA256.hexDigest(of: data)
        return (path, file.archiveSHA256.isEmpty || file.archiveSHA256.contains(digest))
      }
    }
    return nil
  }

  /// `hanji data list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Show each dataset's files, where they are, and whether their checksums are right.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let terminal = common.terminal
      let (_, options) = common.prepare()
      terminal.err(
        terminal.say("looked for in: ", "찾는 곳: ") + options.datasetFolders.joined(separator: ", "))
      var isWhole = true
      for dataset in DatasetCatalog.all {
        terminal.out("\(dataset.name)  \(dataset.title)")
        for file in dataset.files {
          switch DataCommand.state(file, dataset, options.datasetFolders) {
          case .some(let found) where found.isWhole: terminal.out("  ✓ \(found.path)")
          case .some(let found):
            isWhole = false
            terminal.out(
              "  ✗ \(found.path)  "
                + terminal.say("the checksum (SHA-256) is wrong", "검사합(SHA-256)이 틀립니다"))
          case .none: terminal.out("  – \(file.name)  " + terminal.say("not here", "없음"))
          }
        }
      }
      if !isWhole { throw Status.findings }
    }
  }

  /// `hanji data fetch`.
  struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fetch", abstract: "Download a dataset and check its checksums.")

    @Argument(help: "The dataset, as mnist.")
    var name: String

    @Option(help: "Folder to put it in (default: the user's cache).")
    var into: String?

    @Option(help: "Language of messages: en or ko (default: the locale).")
    var language: String?

    func run() throws {
      var options = CommonOptions()
      options.language = language
      options.color = "auto"
      let terminal = options.terminal
      guard let dataset = DatasetCatalog.named(name) else {
        let known = DatasetCatalog.all.map(\.name)
        let suggestion = closestMatch(to: name, in: known).map { " ('\($0)'?)" } ?? ""
        terminal.err(
          terminal.say(
            "there is no dataset '\(name)'\(suggestion); known: \(known.joined(separator: ", "))",
            "'\(name)' 데이터셋이 없습니다\(suggestion). 있는 것: \(known.joined(separator: ", "))"))
        throw Status.usage
      }
      let environment = ProcessInfo.processInfo.environment
      let cache =
        environment["XDG_CACHE_HOME"] ?? (environment["HOME"].map { $0 + "/.cache" } ?? ".cache")
      let folder = (into ?? cache + "/hanji/data") + "/" + dataset.name
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in dataset.files {
        if let found = DataCommand.state(
          file, dataset, [(folder as NSString).deletingLastPathComponent]),
          found.isWhole
        {
          terminal.err("✓ \(found.path)")
          continue
        }
        guard fetch(file, from: dataset.mirrors, to: folder + "/" + file.name) else {
          terminal.err(
            terminal.say(
              "✗ \(file.name) could not be downloaded from \(dataset.mirrors.joined(separator: " or ")). "
                + "Without a network, copy the file to \(folder) by hand, or name a folder that has it "
                + "with --data or HANJI_DATA.",
              "✗ \(file.name)을(를) \(dataset.mirrors.joined(separator: ", "))에서 받지 못했습니다. 네트워크가 "
                + "없으면 파일을 \(folder)에 직접 복사하거나, 파일이 있는 폴더를 --data나 HANJI_DATA로 알려 주세요."))
          throw Status.findings
        }
        terminal.err("✓ \(folder)/\(file.name)")
      }
    }

    /// Downloads with the system's curl (progress bar included); true when the checksum is right.
    private func fetch(_ file: DatasetFile, from mirrors: [String], to path: String) -> Bool {
      let part = path + ".part"
      defer { try? FileManager.default.removeItem(atPath: part) }
      for mirror in mirrors {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
          "curl", "--fail", "--location", "--progress-bar", "--connect-timeout", "15", "--max-time",
          "600", "--output", part, mirror + file.name,
        ]
        guard (try? process.run()) != nil else { continue }
        process.waitUntilExit()
        guard process.terminationStatus == 0,
          let data = FileManager.default.contents(atPath: part),
          file.archiveSHA256.isEmpty || file.archiveSHA256.contains(SHA256.hexDigest(of: data)),
          rename(part, path) == 0
        else { continue }
        return true
      }
      return false
    }
  }
}
