import ArgumentParser
import CellFrontend
import CourseSite
import Diagnostics
import Foundation
import Notebooks
import Runner

/// `hanji build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Render the course as a static site.",
    discussion: """
      The same notebooks give the same bytes. Only files whose content changed are written.

      Exit status: 0 done, 1 dead links or a stale site (with --check), 2 a file cannot be read.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("run"), help: "Run all notebooks first.")
  var runsFirst = false

  @Flag(help: "Write nothing; fail when the site is not what would be rendered.")
  var check = false

  @Option(help: "Folder of the site (default: what course.yml says).")
  var output: String?

  func run() throws {
    let terminal = common.terminal
    let (workspace, options) = common.prepare()
    let reporter = Reporter(terminal: terminal, format: common.format)
    guard workspace.diagnostics.allSatisfy({ $0.severity != .error }) else {
      reporter.show(workspace.diagnostics)
      throw Status.usage
    }
    if runsFirst {
      let execution = Execution(
        terminal: terminal, workspace: workspace, options: options, jobs: common.jobs)
      let summary = execution.run()
      var diagnostics = execution.report(summary)
      for index in workspace.files.indices {
        guard let report = summary.reports[index], let original = summary.originals[index] else {
          continue
        }
        do { _ = try write(report, original) } catch let problem as Diagnostic {
          diagnostics.append(problem)
        }
      }
      reporter.show(diagnostics)
      try finish(
        summary, diagnostics, terminal, written: nil, strict: common.strict,
        files: workspace.files.count)
    }
    try render(workspace, terminal, reporter)
  }

  private func render(_ workspace: Workspace, _ terminal: Terminal, _ reporter: Reporter) throws {
    var lessons: [SiteLesson] = []
    var diagnostics: [Diagnostic] = []
    for file in workspace.files {
      let bytes: [UInt8]
      do throws(Diagnostic) { bytes = try FileStore.read(file) } catch {
        reporter.show([error])
        throw Status.usage
      }
      let notebook = Notebook(bytes, file: file)
      diagnostics += notebook.diagnostics
      lessons.append(
        SiteLesson(
          language: notebook.language ?? workspace.languages.first ?? "en", slug: notebook.slug,
          title: notebook.frontMatter.title, summary: notebook.frontMatter.summary,
          order: notebook.frontMatter.order, file: file,
          text: String(decoding: bytes, as: UTF8.self)))
    }
    guard diagnostics.allSatisfy({ $0.severity != .error }) else {
      reporter.show(diagnostics)
      throw Status.usage
    }
    let folder = workspace.courseFolder ?? "."
    let languages = workspace.languages.isEmpty ? ["en"] : workspace.languages
    let course = SiteCourse(
      languages: languages, titles: workspace.course.titles, summaries: workspace.course.summaries,
      baseAddress: workspace.course.baseURL, lessons: lessons,
      references: EngineReference.pages(languages: languages),
      theme: themeOverrides(folder), allowsRawHTML: workspace.course.allowsRawHTML,
      asset: { path in
        FileManager.default.contents(atPath: folder + "/" + path).map { [UInt8]($0) }
      })
    let site = SiteBuilder(highlight: { code in
      Highlighter.classify(code).compactMap { span in
        HighlightKind(rawValue: span.kind).map { (range: span.range, kind: $0) }
      }
    }).render(course)
    diagnostics += site.diagnostics
    reporter.show(diagnostics)
    let target =
      output ?? sitePath(folder, workspace.course.site)
    let siteFolder = SiteFolder(path: target)
    if check {
      let differences = siteFolder.differences(from: site.files)
      for difference in differences {
        terminal.out("\(target)/\(difference.path): \(difference.kind.rawValue)")
      }
      if !differences.isEmpty {
        terminal.err(
          terminal.say(
            "the site is not current: run 'hanji build'", "사이트가 최신이 아닙니다. 'hanji build'를 실행하세요"))
        throw Status.findings
      }
    } else {
      do {
        let changes = try siteFolder.write(site.files)
        terminal.err(
          terminal.say(
            "\(target): \(site.files.count) files, \(changes.written.count) written, "
              + "\(changes.removed.count) removed",
            "\(target): 파일 \(site.files.count)개 중 \(changes.written.count)개 씀, "
              + "\(changes.removed.count)개 지움"))
      } catch let problem as Diagnostic {
        reporter.show([problem])
        throw Status.usage
      }
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw Status.findings }
  }

  /// The site's folder without `..` in the middle.
  private func sitePath(_ folder: String, _ relative: String) -> String {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in relative.split(separator: "/").map(String.init) {
      if part == "..", let last = parts.last, last != "..", last != ".", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  private func themeOverrides(_ folder: String) -> [String: String] {
    var theme: [String: String] = [:]
    let path = folder + "/theme"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      if let data = FileManager.default.contents(atPath: path + "/" + name) {
        theme[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return theme
  }
}
