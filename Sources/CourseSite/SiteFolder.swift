// The site on disk: written, tidied, compared.

import Diagnostics
import Foundation

/// A folder that holds a rendered site.
///
/// The folder keeps a list of the files the program made (`.hanji-files`), so that a later build can
/// remove those that are no longer part of the site without touching anything else.
public struct SiteFolder {
  static let listName = ".hanji-files"
  private let root: String

  /// - Parameter path: the folder; it is made when something is written.
  public init(path: String) {
    root = path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// What a write did.
  public struct Changes: Equatable, Sendable {
    /// Paths of files that are new or have new content, sorted.
    public var written: [String] = []
    /// Paths of files of an earlier build that were removed, sorted.
    public var removed: [String] = []
  }

  /// How the folder differs from a rendered site.
  public struct Difference: Equatable, Sendable {
    /// Not there, with other content, or left by an earlier build.
    public enum Kind: String, Sendable { case missing, different, stale }
    /// The file, relative to the folder.
    public var path: String
    /// What is wrong with it.
    public var kind: Kind
  }

  /// Writes the files whose content changed, each atomically, and removes those that an earlier
  /// build made and this one does not.
  ///
  /// - Throws: a `Diagnostic` when the folder cannot be written.
  public func write(_ files: [String: [UInt8]]) throws -> Changes {
    var changes = Changes()
    let manager = FileManager.default
    for path in files.keys.sorted() {
      guard let bytes = files[path], SiteFolder.isInside(path) else { continue }
      guard bytes != contents(path) else { continue }
      let url = URL(fileURLWithPath: "\(root)/\(path)")
      do {
        try manager.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
      } catch {
        throw SiteFolder.unwritable("\(root)/\(path)")
      }
      changes.written.append(path)
    }
    for path in stale(files) {
      do {
        try manager.removeItem(atPath: "\(root)/\(path)")
      } catch {
        throw SiteFolder.unwritable("\(root)/\(path)")
      }
      removeEmptyFolders(above: path)
      changes.removed.append(path)
    }
    let list = Array((files.keys.sorted().joined(separator: "\n") + "\n").utf8)
    if list != contents(SiteFolder.listName) {
      do {
        try manager.createDirectory(atPath: root, withIntermediateDirectories: true)
        try Data(list).write(
          to: URL(fileURLWithPath: "\(root)/\(SiteFolder.listName)"), options: .atomic)
      } catch {
        throw SiteFolder.unwritable("\(root)/\(SiteFolder.listName)")
      }
    }
    return changes
  }

  /// How the folder differs from what would be written, by path. Files that the program did not
  /// make are not looked at.
  public func differences(from files: [String: [UInt8]]) -> [Difference] {
    var differences: [Difference] = []
    for path in files.keys.sorted() {
      guard let bytes = files[path] else { continue }
      guard let found = contents(path) else {
        differences.append(Difference(path: path, kind: .missing))
        continue
      }
      if found != bytes { differences.append(Difference(path: path, kind: .different)) }
    }
    differences += stale(files).map { Difference(path: $0, kind: .stale) }
    return differences.sorted { $0.path < $1.path }
  }

  private func contents(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(root)/\(path)").map(Array.init)
  }

  /// Existing files that an earlier build listed and the new site does not have.
  private func stale(_ files: [String: [UInt8]]) -> [String] {
    guard let list = contents(SiteFolder.listName) else { return [] }
    return String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { files[$0] == nil && SiteFolder.isInside($0) && contents($0) != nil }.sorted()
  }

  /// Whether a path stays inside the folder, whatever a list on disk says.
  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }

  private func removeEmptyFolders(above path: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = "\(root)/\(parts.joined(separator: "/"))"
      guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder),
        entries.isEmpty, (try? FileManager.default.removeItem(atPath: folder)) != nil
      else { return }
      parts = parts.dropLast()
    }
  }

  private static func unwritable(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "site.unwritable", place: SourcePlace(file: path, line: 1),
      text: LocalizedText(en: "cannot write this file", ko: "이 파일을 쓸 수 없습니다"),
      help: LocalizedText(
        en: "check the permissions of the folder", ko: "폴더의 쓰기 권한을 확인하세요"))
  }
}
