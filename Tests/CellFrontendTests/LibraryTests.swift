import Runner
import Testing

@testable import CellFrontend

/// The library's own text, which is read piece by piece as cells name things.
@Suite struct LibraryTests {
  func compiler() -> CellCompiler { CellCompiler(library: CellSession.library) }

  @Test("What every cell needs has no mistakes")
  func core() {
    #expect(compiler().libraryDiagnostics.map(\.text.english) == [])
  }

  @Test("What is parsed ahead is what a session reads first, in the same order")
  func ahead() {
    let compiler = compiler()
    #expect(compiler.compile(code: "print(1)", name: "a").diagnostics.isEmpty)
    #expect(compiler.index.loaded == LibraryIndex.firstNames)
  }

  @Test("What a message suggests for a name of PyTorch is there")
  func suggestedNames() {
    let checker = compiler().checker
    for name in PyTorchNames.functions.values {
      let isThere =
        checker.library.value(named: name) != nil || checker.library.type(named: name) != nil
      #expect(isThere, "no \(name)")
    }
    var members: Set<String> = []
    for type in ["Tensor", "Module", "Trainable", "Optimizer"] {
      guard case .nominal(let decl)? = checker.library.type(named: type) else {
        Issue.record("\(type) is no type")
        continue
      }
      members.formUnion(checker.memberNames(of: decl.selfType))
    }
    #expect(Set(PyTorchNames.members.values).subtracting(members) == [])
  }

  @Test("No declaration or member of the library has a mistake, in whatever order it is read")
  func everything() {
    for isBackwards in [false, true] {
      let checker = compiler().checker
      let names = checker.libraryNames
      #expect(names.count > 400)
      for name in isBackwards ? names.reversed() : names {
        guard case .nominal(let decl)? = checker.lookUpType(name, in: checker.library) else {
          _ = checker.library.value(named: name)
          continue
        }
        for member in decl.members.keys.sorted() { _ = decl.members[member] }
      }
      #expect(
        checker.diagnostics.map { "\($0.place?.file ?? "") \($0.text.english)" } == [])
    }
  }
}
