import Diagnostics
import Foundation
import Testing

@testable import Runner

/// Files are replaced whole or not at all.
@Suite struct FileStoreTests {
  /// A folder of its own, removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/hanji-files-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func identifier(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Diagnostic)?.id ?? "\(error)"
    }
  }

  @Test func aFileIsReplacedWithItsPermissionsAndNothingIsLeftBehind() throws {
    try withFolder { folder in
      let path = folder + "/노트.md"
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileStore.replace(path, with: Array("new".utf8), original: Array("old".utf8))
      #expect(try FileStore.read(path) == Array("new".utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
      try FileStore.replace(path, with: [], original: Array("new".utf8))
      #expect(try FileStore.read(path).isEmpty)
    }
  }

  @Test func aFileThatSomebodyChangedIsLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/a.md"
      try Data("theirs".utf8).write(to: URL(fileURLWithPath: path))
      let id = identifier {
        try FileStore.replace(path, with: Array("mine".utf8), original: Array("old".utf8))
      }
      #expect(id == "file.changed")
      #expect(try FileStore.read(path) == Array("theirs".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.md"])
    }
  }

  @Test func aLinkStaysALink() throws {
    try withFolder { folder in
      let (path, link) = (folder + "/a.md", folder + "/link.md")
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try FileStore.replace(link, with: Array("new".utf8), original: Array("old".utf8))
      #expect(try FileStore.read(path) == Array("new".utf8))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    }
  }

  @Test func whatCannotBeReadOrWrittenIsSaid() throws {
    try withFolder { folder in
      #expect(identifier { _ = try FileStore.read(folder + "/none.md") } == "file.missing")
      #expect(identifier { _ = try FileStore.read(folder) } == "file.unreadable")
      let nowhere = folder + "/none/a.md"
      #expect(
        identifier { try FileStore.replace(nowhere, with: [1], original: nil) } == "file.unwritable"
      )
    }
  }
}
