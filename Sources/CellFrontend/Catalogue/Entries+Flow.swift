// The order of things: errors, closures that stay, control flow, what may be changed.

extension Catalogue {
  static let flow: [CatalogueEntry] = [
    CatalogueEntry(
      "error.closure-throws", "a closure that throws where none may",
      "던질 수 없는 자리에서 오류를 던지는 클로저",
      "The function that takes the closure does not expect errors from it.",
      shows: """
        enum Fault: Error { case bad }
        let check: (Int) -> Int = { n in
          if n < 0 { throw Fault.bad }
          return n
        }
        """,
      instead: """
        enum Fault: Error { case bad }
        let check: (Int) throws -> Int = { n in
          if n < 0 { throw Fault.bad }
          return n
        }
        """),
    CatalogueEntry(
      "error.missing-try", "a call that can throw without `try`",
      "try 없이 부른, 오류를 던질 수 있는 함수",
      "`try` marks every place where an error may interrupt the code.",
      shows: """
        func load() throws -> Int { 1 }
        print(load())
        """,
      instead: """
        func load() throws -> Int { 1 }
        print(try load())
        """),
    CatalogueEntry(
      "error.not-an-error", "something is thrown that is no error",
      "Error가 아닌 값을 던짐",
      "What is thrown has a type that conforms to `Error`.",
      shows: """
        func load() throws { throw "no file" }
        """,
      instead: """
        struct Fault: Error { var text = "" }
        func load() throws { throw Fault(text: "no file") }
        """),
    CatalogueEntry(
      "error.try-right", "`try` to the right of an operator",
      "연산자 오른쪽의 try",
      "One `try` covers everything to its right, so it stands before the whole "
        + "expression.",
      shows: """
        func load() throws -> Int { 1 }
        print(1 + try load())
        """,
      instead: """
        func load() throws -> Int { 1 }
        print(try 1 + load())
        """),
    CatalogueEntry(
      "error.unhandled", "an error that nobody handles",
      "아무도 처리하지 않는 오류",
      "A function that is not marked `throws` must catch every error that may come up "
        + "in it.",
      shows: """
        func load() throws -> Int { 1 }
        func show() { print(try load()) }
        """,
      instead: #"""
        func load() throws -> Int { 1 }
        func show() {
          do { print(try load()) } catch { print("failed: \(error)") }
        }
        """#),
    CatalogueEntry(
      "escape.capture", "a closure keeps what ends with the call",
      "호출이 끝나면 사라지는 것을 붙잡는 클로저",
      "A closure that may run later cannot keep an `inout` parameter, a closure "
        + "parameter without `@escaping`, or the `self` of a mutating method.",
      shows: "func counter(_ n: inout Int) -> () -> Void { { n += 1 } }",
      instead: "func counter(_ n: Int) -> () -> Int { { n + 1 } }"),
    CatalogueEntry(
      "escape.implicit-self", "`self` is kept without saying so",
      "드러내지 않고 붙잡은 self",
      "A closure that may run later keeps the object alive; `self.` or `[self]` makes "
        + "that visible.",
      shows: """
        class Timer {
          var ticks = 0
          func handler() -> () -> Void { { ticks += 1 } }
        }
        """,
      instead: """
        class Timer {
          var ticks = 0
          func handler() -> () -> Void { { self.ticks += 1 } }
        }
        """),
    CatalogueEntry(
      "escape.parameter", "a closure parameter outlives its call",
      "호출보다 오래 남는 클로저 매개변수",
      "A closure parameter may be stored or returned only when it is marked "
        + "`@escaping`.",
      shows: "func kept(_ step: () -> Void) -> () -> Void { step }",
      instead: "func kept(_ step: @escaping () -> Void) -> () -> Void { step }"),
    CatalogueEntry(
      "exclusivity.overlap", "one variable is changed from two sides at once",
      "한 변수를 양쪽에서 동시에 바꿈",
      "While a call may change a variable, nothing else may use it.",
      shows: """
        func move(_ a: inout Int, _ b: inout Int) { a += b; b = 0 }
        var coins = 3
        move(&coins, &coins)
        """,
      instead: """
        func move(_ a: inout Int, _ b: inout Int) { a += b; b = 0 }
        var coins = 3
        var others = 2
        move(&coins, &others)
        """),
    CatalogueEntry(
      "flow.after-default", "a case after `default`",
      "default 다음의 case",
      "`default` takes everything that is left, so nothing after it could ever be "
        + "chosen.",
      shows: """
        switch 1 {
        default: print("other")
        case 1: print("one")
        }
        """,
      instead: """
        switch 1 {
        case 1: print("one")
        default: print("other")
        }
        """),
    CatalogueEntry(
      "flow.assigned-twice", "a constant gets a second value",
      "상수에 두 번 준 값",
      "A `let` gets its value once.",
      shows: """
        func f() {
          let n: Int
          n = 1
          n = 2
          print(n)
        }
        """,
      instead: """
        func f() {
          var n: Int
          n = 1
          n = 2
          print(n)
        }
        """),
    CatalogueEntry(
      "flow.defer", "`defer` is left by `return`",
      "return으로 나가는 defer",
      "The block runs while the function is being left; it cannot leave it again.",
      shows: """
        func f() {
          defer { return }
          print(1)
        }
        """,
      instead: """
        func f() {
          defer { print("done") }
          print(1)
        }
        """),
    CatalogueEntry(
      "flow.exhaustive", "a `switch` that misses values",
      "빠진 값이 있는 switch",
      "A `switch` handles every value. The message names one that is missing.",
      shows: """
        enum Light { case red, green }
        let light = Light.red
        switch light {
        case .red: print("stop")
        }
        """,
      instead: """
        enum Light { case red, green }
        let light = Light.red
        switch light {
        case .red: print("stop")
        case .green: print("go")
        }
        """),
    CatalogueEntry(
      "flow.fallthrough", "`fallthrough` with nowhere to go",
      "갈 곳이 없는 fallthrough",
      "It goes on with the next case of the `switch`, which must exist and bind "
        + "nothing.",
      shows: """
        let n = 1
        switch n {
        case 1: print("one")
        default: fallthrough
        }
        """,
      instead: """
        let n = 1
        switch n {
        case 1: fallthrough
        default: print("any")
        }
        """),
    CatalogueEntry(
      "flow.guard", "a `guard` that goes on",
      "끝까지 실행되는 guard",
      "What follows `guard` relies on its condition, so its `else` must leave: with "
        + "`return`, `throw`, `break`, `continue` or `fatalError`.",
      shows: """
        func show(_ n: Int?) {
          guard let n else { print("none") }
          print(n)
        }
        """,
      instead: """
        func show(_ n: Int?) {
          guard let n else { return }
          print(n)
        }
        """),
    CatalogueEntry(
      "flow.if-expression", "an `if` used as a value without `else`",
      "else 없이 값으로 쓴 if",
      "Whatever the condition, there must be a value.",
      shows: """
        let size = if 2 > 1 { "large" }
        """,
      instead: """
        let size = if 2 > 1 { "large" } else { "small" }
        """),
    CatalogueEntry(
      "flow.init-incomplete", "an initializer that leaves a property without a value",
      "프로퍼티에 값을 주지 않고 끝나는 init",
      "When `init` ends, and before `super.init`, every stored property of the type "
        + "has a value.",
      shows: """
        struct Point {
          var x: Int, y: Int
          init(x: Int) { self.x = x }
        }
        """,
      instead: """
        struct Point {
          var x: Int, y: Int
          init(x: Int) {
            self.x = x
            y = 0
          }
        }
        """),
    CatalogueEntry(
      "flow.label", "a label that is not there, or there twice",
      "없거나 겹치는 라벨",
      "`break` and `continue` name a label of a statement around them.",
      shows: """
        for n in 1...3 {
          if n == 2 { break outer }
        }
        """,
      instead: """
        outer: for n in 1...3 {
          if n == 2 { break outer }
        }
        """),
    CatalogueEntry(
      "flow.missing-return", "a function that can end without its result",
      "결과 없이 끝날 수 있는 함수",
      "Every way through the body must return a value.",
      shows: """
        func sign(_ n: Int) -> Int {
          if n > 0 { return 1 }
        }
        """,
      instead: """
        func sign(_ n: Int) -> Int {
          if n > 0 { return 1 }
          return 0
        }
        """),
    CatalogueEntry(
      "flow.outside-loop", "`break` or `continue` outside of what they leave",
      "반복문 밖의 break나 continue",
      "`continue` belongs in a loop, `break` in a loop or a `switch`.",
      shows: "if true { break }",
      instead: """
        for n in 1...3 {
          if n == 2 { break }
        }
        """),
    CatalogueEntry(
      "flow.return-init", "an initializer returns a value",
      "값을 반환하는 init",
      "An initializer makes its value itself. Only one that can fail (`init?`) may "
        + "return, and only `nil`.",
      shows: """
        struct Age {
          let years: Int
          init(_ n: Int) {
            years = n
            return 1
          }
        }
        """,
      instead: """
        struct Age {
          let years: Int
          init?(_ n: Int) {
            if n < 0 { return nil }
            years = n
          }
        }
        """),
    CatalogueEntry(
      "flow.return-outside", "`return` outside a function",
      "함수 밖의 return",
      "A cell is no function: it ends after its last statement.",
      shows: "return 1",
      instead: "func one() -> Int { return 1 }"),
    CatalogueEntry(
      "flow.return-value", "`return` without a value",
      "값이 없는 return",
      "The function promises a result.",
      shows: """
        func half(_ n: Int) -> Int {
          if n < 0 { return }
          return n / 2
        }
        """,
      instead: """
        func half(_ n: Int) -> Int {
          if n < 0 { return 0 }
          return n / 2
        }
        """),
    CatalogueEntry(
      "flow.self-early", "`self` is used too early",
      "너무 이르게 쓴 self",
      "Methods and inherited members may be used once every stored property has a "
        + "value and `super.init` was called.",
      shows: """
        struct Point {
          var x: Int
          init() {
            show()
            x = 1
          }
          func show() { print(x) }
        }
        """,
      instead: """
        struct Point {
          var x: Int
          init() {
            x = 1
            show()
          }
          func show() { print(x) }
        }
        """),
    CatalogueEntry(
      "flow.self-init", "an initializer that delegates only sometimes",
      "항상 위임하지는 않는 init",
      "An initializer that calls `self.init` leaves everything to it, so it must call "
        + "it on every way through.",
      shows: """
        struct Point {
          var x: Int
          init(x: Int) { self.x = x }
          init(flag: Bool) {
            if flag { self.init(x: 1) }
          }
        }
        """,
      instead: """
        struct Point {
          var x: Int
          init(x: Int) { self.x = x }
          init(flag: Bool) {
            self.init(x: flag ? 1 : 0)
          }
        }
        """),
    CatalogueEntry(
      "flow.super-init", "an initializer that does not call `super.init`",
      "super.init을 부르지 않는 init",
      "The superclass gives its own properties their values in `super.init`.",
      shows: """
        class Animal {
          let legs: Int
          init(legs: Int) { self.legs = legs }
        }
        class Bird: Animal {
          init() {}
        }
        """,
      instead: """
        class Animal {
          let legs: Int
          init(legs: Int) { self.legs = legs }
        }
        class Bird: Animal {
          init() { super.init(legs: 2) }
        }
        """),
    CatalogueEntry(
      "flow.unexpected-value", "a value is returned where none is expected",
      "값을 반환하지 않는 함수에서 반환한 값",
      "A function without `->` returns nothing.",
      shows: """
        func half(_ n: Int) {
          return n / 2
        }
        """,
      instead: """
        func half(_ n: Int) -> Int {
          return n / 2
        }
        """),
    CatalogueEntry(
      "flow.uninitialized", "a variable is read before it has a value",
      "값을 받기 전에 읽은 변수",
      "On some way to this place the variable has no value yet.",
      shows: """
        let n: Int
        print(n)
        """,
      instead: """
        let n: Int
        n = 1
        print(n)
        """),
    CatalogueEntry(
      "mutability.assign", "a constant is assigned to",
      "상수에 대입함",
      "`let`, parameters, literals and computed values without `set` cannot be "
        + "assigned to.",
      shows: """
        let n = 1
        n = 2
        """,
      instead: """
        var n = 1
        n = 2
        """),
    CatalogueEntry(
      "mutability.inout", "a constant is passed to be changed",
      "바뀌는 인자로 넘긴 상수",
      "Operators such as `+=` and `inout` parameters change what they are given.",
      shows: """
        let n = 1
        n += 1
        """,
      instead: """
        var n = 1
        n += 1
        """),
    CatalogueEntry(
      "mutability.member", "a constant is changed by its own method",
      "메서드로 바꾸려는 상수",
      "A `mutating` method changes the value it is called on, so that must be a "
        + "variable.",
      shows: """
        let numbers = [1]
        numbers.append(2)
        """,
      instead: """
        var numbers = [1]
        numbers.append(2)
        """),
  ]
}
