import Diagnostics
import Foundation
import Notebooks

/// The files that a command works on: a course, a folder, or single notebooks.
public struct Workspace: Sendable {
  /// Folder with `course.yml`; `nil` outside any course.
  public var courseFolder: String?
  /// What `course.yml` says.
  public var course = CourseDescription()
  /// Notebooks in reading order.
  public var files: [String] = []
  /// What is wrong.
  public var diagnostics: [Diagnostic] = []

  /// Makes one from its parts.
  public init() {}

  /// Finds the notebooks that paths name; without paths, those of the course.
  public static func find(_ paths: [String], in folder: String = ".") -> Workspace {
    var workspace = Workspace()
    let starts = paths.isEmpty ? [folder] : paths
    for start in starts {
      if let found = courseFolder(near: start) {
        workspace.courseFolder = found
        break
      }
    }
    if let courseFolder = workspace.courseFolder {
      let path = join(courseFolder, "course.yml")
      if let bytes = try? FileStore.read(path) {
        let (course, diagnostics) = CourseDescription.read(bytes, file: path)
        workspace.course = course
        workspace.diagnostics += diagnostics
      }
    }
    if paths.isEmpty {
      guard let courseFolder = workspace.courseFolder else {
        workspace.diagnostics.append(
          Diagnostic(
            id: "course.missing",
            text: LocalizedText(
              en: "there is no course here (no notebooks/course.yml)",
              ko: "여기에는 강의가 없습니다 (notebooks/course.yml 없음)"),
            help: LocalizedText(
              en: "name a notebook: hanji run lesson.md", ko: "노트북을 지정하세요: hanji run lesson.md")))
        return workspace
      }
      workspace.files = notebooks(in: courseFolder, languages: workspace.course.languages)
      return workspace
    }
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        workspace.files += markdown(in: path)
      } else {
        workspace.files.append(path)
      }
    }
    return workspace
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder + "/" + name
  }

  /// The nearest folder with a `course.yml`: here, in `notebooks`, or above.
  private static func courseFolder(near path: String) -> String? {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    var folder = path
    if !(manager.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue) {
      folder = (path as NSString).deletingLastPathComponent
      if folder.isEmpty { folder = "." }
    }
    for candidate in [folder, join(folder, "notebooks"), join(folder, "..")] {
      if manager.fileExists(atPath: join(candidate, "course.yml")) {
        return (candidate as NSString).standardizingPath
      }
    }
    return nil
  }

  private static func notebooks(in folder: String, languages: [String]) -> [String] {
    let manager = FileManager.default
    let entries =
      languages.isEmpty
      ? ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.count == 2 }.sorted()
      : languages
    return entries.flatMap { markdown(in: join(folder, $0)) }
  }

  private static func markdown(in folder: String) -> [String] {
    let manager = FileManager.default
    var found: [String] = []
    for entry in ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
      let path = join(folder, entry)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        if entry != "figures", !entry.hasPrefix(".") { found += markdown(in: path) }
      } else if entry.hasSuffix(".md") {
        found.append(path)
      }
    }
    return found
  }

  /// Languages of the course, from its description or its folders.
  public var languages: [String] {
    if !course.languages.isEmpty { return course.languages }
    var seen: [String] = []
    for file in files {
      let folder = ((file as NSString).deletingLastPathComponent as NSString).lastPathComponent
      if folder.count == 2, !seen.contains(folder) { seen.append(folder) }
    }
    return seen
  }
}

/// Runs work on threads with large stacks.
public enum ThreadPool {
  /// Bytes of a thread that parses, checks and runs cells.
  public static let stackSize = 256 << 20

  /// Calls `body` for each index, at most `jobs` at a time, and waits for all.
  public static func forEach(_ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let counter = Counter()
    let group = DispatchGroup()
    for _ in 0..<max(1, min(jobs, count)) {
      group.enter()
      let thread = Thread {
        while true {
          let index = counter.next()
          guard index < count else { break }
          body(index)
        }
        group.leave()
      }
      thread.stackSize = stackSize
      thread.start()
    }
    group.wait()
  }
}

/// Hands out 0, 1, 2, … to several threads.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func next() -> Int {
    lock.lock()
    defer { lock.unlock() }
    value += 1
    return value - 1
  }
}
