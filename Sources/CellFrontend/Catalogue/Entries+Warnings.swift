// Warnings: they never stop a cell.

extension Catalogue {
  static let warnings: [CatalogueEntry] = [
    CatalogueEntry(
      "warning.always-same", "a question whose answer is always the same",
      "답이 언제나 같은 검사",
      "A value that is no optional is never `nil`, and a value is always of its own type.",
      shows: """
        func tell(_ n: Int) {
          if n != nil { print(n) }
        }
        """,
      instead: """
        func tell(_ n: Int?) {
          if let n { print(n) }
        }
        """),
    CatalogueEntry(
      "warning.needless-cast", "a cast that changes nothing", "아무것도 바꾸지 않는 타입 변환",
      "`as?` and `as!` are for types that may turn out to be others. Here the type is known already.",
      shows: """
        func half(_ n: Int) -> Int { (n as! Int) / 2 }
        """,
      instead: """
        func half(_ n: Int) -> Int { n / 2 }
        """),
    CatalogueEntry(
      "warning.needless-try", "`try` before what cannot throw", "오류를 던지지 않는 것 앞의 try",
      "`try` marks where an error may come up, and none can here.",
      shows: """
        func load() -> Int { 1 }
        print(try load())
        """,
      instead: """
        func load() -> Int { 1 }
        print(load())
        """),
    CatalogueEntry(
      "warning.never-executed", "code that never runs", "실행되지 않는 코드",
      "What stands before it always leaves, or has taken every value already.",
      shows: """
        func double(_ n: Int) -> Int {
          return n * 2
          print("done")
        }
        """,
      instead: """
        func double(_ n: Int) -> Int {
          print("done")
          return n * 2
        }
        """),
    CatalogueEntry(
      "warning.never-mutated", "a variable that never changes", "값이 바뀌지 않는 변수",
      "`let` says that a value stays the same, so that readers need not look for changes. Variables at "
        + "the top of a cell are left alone: a later cell may change them.",
      shows: """
        func area(_ side: Int) -> Int {
          var result = side * side
          return result
        }
        """,
      instead: """
        func area(_ side: Int) -> Int {
          let result = side * side
          return result
        }
        """),
    CatalogueEntry(
      "warning.never-read", "a variable that nothing reads", "읽지 않는 변수",
      "It gets values, and nothing is done with them.",
      shows: """
        func count(_ words: [String]) {
          var last = ""
          for word in words { last = word }
        }
        """,
      instead: """
        func count(_ words: [String]) -> String {
          var last = ""
          for word in words { last = word }
          return last
        }
        """),
    CatalogueEntry(
      "warning.optional-any", "an optional where anything is taken", "무엇이든 받는 자리의 옵셔널",
      "`print` and others take a value of any type, and an optional that was not unwrapped prints as "
        + "`Optional(3)`.",
      shows: """
        let number = Int("3")
        print(number)
        """,
      instead: """
        let number = Int("3")
        print(number ?? 0)
        """),
    CatalogueEntry(
      "warning.optional-text", "an optional inside a string", "문자열 안의 옵셔널",
      "A string shows an optional that was not unwrapped as `Optional(3)`.",
      shows: """
        let number = Int("3")
        print("the number \\(number)")
        """,
      instead: """
        let number = Int("3")
        print("the number \\(number ?? 0)")
        """),
    CatalogueEntry(
      "warning.unused-result", "a value that nothing uses", "쓰지 않은 값",
      "A call that only gives a value does nothing when the value is dropped. `sorted()` gives a new "
        + "array; `sort()` changes the one it is called on.",
      shows: """
        var numbers = [3, 1, 2]
        numbers.sorted()
        print(numbers)
        """,
      instead: """
        var numbers = [3, 1, 2]
        numbers.sort()
        print(numbers)
        """),
    CatalogueEntry(
      "warning.unused-value", "a name that nothing uses", "쓰지 않은 이름",
      "A constant or variable inside a function, a loop or a condition is declared and never used.",
      shows: """
        for i in 1...3 { print("again") }
        """,
      instead: """
        for _ in 1...3 { print("again") }
        """),
    CatalogueEntry(
      "warning.void-value", "a name for nothing", "아무것도 아닌 값의 이름",
      "What is called returns nothing, so the name stands for the empty tuple `()`.",
      shows: """
        var numbers = [3, 1, 2]
        let sorted = numbers.sort()
        """,
      instead: """
        let numbers = [3, 1, 2]
        let sorted = numbers.sorted()
        """),
  ]
}
