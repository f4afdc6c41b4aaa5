import Diagnostics
import Foundation

/// Reading and replacing files so that nothing is ever half written.
public enum FileStore {
  /// The bytes of a file, or a diagnostic that says why there are none.
  public static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Diagnostic(
        id: "file.missing", place: SourcePlace(file: path, line: 1),
        text: LocalizedText(en: "there is no file '\(path)'", ko: "'\(path)' 파일이 없습니다"),
        help: LocalizedText(en: "check the path", ko: "경로를 확인하세요"))
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        id: "file.unreadable", place: SourcePlace(file: path, line: 1),
        text: LocalizedText(en: "cannot read '\(path)'", ko: "'\(path)'을(를) 읽을 수 없습니다"),
        help: LocalizedText(en: "check the file's permissions", ko: "파일 권한을 확인하세요"))
    }
    return [UInt8](data)
  }

  /// Replaces a file in one step: a temporary file in the same folder takes its place.
  ///
  /// - Parameter original: what the file must still hold; anything else means that somebody changed
  ///   it in the meantime, and it is left alone.
  public static func replace(
    _ path: String, with bytes: [UInt8], original: [UInt8]?
  ) throws(Diagnostic) {
    // A link stays a link: what it names is replaced.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    if let original {
      guard let now = FileManager.default.contents(atPath: target), [UInt8](now) == original else {
        throw Diagnostic(
          id: "file.changed", place: SourcePlace(file: path, line: 1),
          text: LocalizedText(
            en: "'\(path)' was changed while its cells ran; it was not overwritten",
            ko: "셀이 실행되는 동안 '\(path)'이(가) 바뀌어 덮어쓰지 않았습니다"),
          help: LocalizedText(en: "run it again", ko: "다시 실행하세요"))
      }
      if bytes == original { return }
    }
    let folder = (target as NSString).deletingLastPathComponent
    let temporary =
      (folder.isEmpty ? "." : folder) + "/.hanji-\(ProcessInfo.processInfo.processIdentifier)-"
      + String(UInt32.random(in: 0...UInt32.max), radix: 16)
    func fault() -> Diagnostic {
      Diagnostic(
        id: "file.unwritable", place: SourcePlace(file: path, line: 1),
        text: LocalizedText(
          en: "cannot write '\(path)': \(String(cString: strerror(errno)))",
          ko: "'\(path)'에 쓸 수 없습니다: \(String(cString: strerror(errno)))"),
        help: LocalizedText(
          en: "check the permissions of the folder; nothing was changed",
          ko: "폴더의 권한을 확인하세요. 아무것도 바뀌지 않았습니다"))
    }
    var mode: mode_t = 0o644
    var information = stat()
    if stat(target, &information) == 0 {
      mode = information.st_mode & 0o7777
      // Replacing would work around a read-only file: it is respected instead.
      guard access(target, W_OK) == 0 else { throw fault() }
    }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode)
    guard descriptor >= 0 else { throw fault() }
    var offset = 0
    var failed = false
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let written = write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          failed = true
          return
        }
        offset += written
      }
    }
    if failed || fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 {
      let diagnostic = fault()
      close(descriptor)
      unlink(temporary)
      throw diagnostic
    }
    close(descriptor)
    guard rename(temporary, target) == 0 else {
      let diagnostic = fault()
      unlink(temporary)
      throw diagnostic
    }
  }
}
