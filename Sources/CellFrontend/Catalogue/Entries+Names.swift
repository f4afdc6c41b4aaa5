// Names, calls, closures and the text itself.

extension Catalogue {
  static let names: [CatalogueEntry] = [
    CatalogueEntry(
      "builder.statement", "a statement that the result builder does not take",
      "결과 빌더가 받지 않는 문",
      "A result builder takes `if` with `buildOptional` or `buildEither`, loops with "
        + "`buildArray`, and no other control flow.",
      shows: """
        @resultBuilder struct Lines {
          static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        @Lines func poem() -> [String] {
          for _ in 1...2 { "line" }
        }
        """,
      instead: """
        @resultBuilder struct Lines {
          static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        @Lines func poem() -> [String] {
          "line 1"
          "line 2"
        }
        """),
    CatalogueEntry(
      "call.argument-count", "a function value is called with another number of arguments",
      "인자의 개수가 다른 함수 호출",
      "A function value, such as a closure, takes exactly as many arguments as its "
        + "type says.",
      shows: """
        let add: (Int, Int) -> Int = { $0 + $1 }
        print(add(1))
        """,
      instead: """
        let add: (Int, Int) -> Int = { $0 + $1 }
        print(add(1, 2))
        """),
    CatalogueEntry(
      "call.extra-ampersand", "`&` before an argument that is not `inout`",
      "inout이 아닌 인자 앞의 &",
      "`&` says that the call may change the variable. This parameter only reads it.",
      shows: """
        func tell(_ n: Int) { print(n) }
        var n = 1
        tell(&n)
        """,
      instead: """
        func tell(_ n: Int) { print(n) }
        let n = 1
        tell(n)
        """),
    CatalogueEntry(
      "call.extra-argument", "an argument too many",
      "남는 인자",
      "The call gives an argument for which there is no parameter.",
      shows: """
        func double(_ n: Int) -> Int { n * 2 }
        print(double(1, 2))
        """,
      instead: """
        func double(_ n: Int) -> Int { n * 2 }
        print(double(1))
        """),
    CatalogueEntry(
      "call.label", "an argument label is missing, wrong or not wanted",
      "빠졌거나 틀렸거나 필요 없는 인자 이름",
      "The label before an argument is part of the function's name. A parameter "
        + "written with `_` takes none.",
      shows: """
        func area(width: Int, height: Int) -> Int { width * height }
        print(area(2, height: 3))
        """,
      instead: """
        func area(width: Int, height: Int) -> Int { width * height }
        print(area(width: 2, height: 3))
        """),
    CatalogueEntry(
      "call.mismatch", "the arguments do not fit the call",
      "호출에 맞지 않는 인자",
      "What is called takes other arguments, or none.",
      shows: """
        enum Answer { case yes }
        print(Answer.yes())
        """,
      instead: """
        enum Answer { case yes }
        print(Answer.yes)
        """),
    CatalogueEntry(
      "call.missing-argument", "an argument is missing",
      "빠진 인자",
      "Every parameter without a default value needs an argument.",
      shows: """
        func power(_ base: Int, to exponent: Int) -> Int { exponent == 0 ? 1 : base * base }
        print(power(2))
        """,
      instead: """
        func power(_ base: Int, to exponent: Int) -> Int { exponent == 0 ? 1 : base * base }
        print(power(2, to: 2))
        """),
    CatalogueEntry(
      "call.needs-ampersand", "an `inout` argument without `&`",
      "& 없이 넘긴 inout 인자",
      "The function may change the variable, and `&` shows that where it is called.",
      shows: """
        func bump(_ n: inout Int) { n += 1 }
        var n = 1
        bump(n)
        """,
      instead: """
        func bump(_ n: inout Int) { n += 1 }
        var n = 1
        bump(&n)
        """),
    CatalogueEntry(
      "call.no-overload", "no function of this name takes these arguments",
      "이 인자를 받는 함수가 없음",
      "There are several functions of this name, and none of them takes arguments of "
        + "these types or with these labels. The message lists some that exist.",
      shows: """
        func half(_ n: Int) -> Int { n / 2 }
        func half(_ x: Double) -> Double { x / 2 }
        print(half("four"))
        """,
      instead: """
        func half(_ n: Int) -> Int { n / 2 }
        func half(_ x: Double) -> Double { x / 2 }
        print(half(4))
        """),
    CatalogueEntry(
      "call.not-a-function", "something is called that is no function",
      "함수가 아닌 값을 부름",
      "Only functions, closures, types and values with `callAsFunction` can be called. "
        + "A property is read without `()`.",
      shows: "print([1, 2].count())",
      instead: "print([1, 2].count)"),
    CatalogueEntry(
      "call.optional-function", "an optional function is called without unwrapping",
      "언래핑하지 않고 부른 옵셔널 함수",
      "The function may be absent; `?(…)` calls it only when it is there.",
      shows: """
        var greet: (() -> Void)? = { print("hi") }
        greet()
        """,
      instead: """
        var greet: (() -> Void)? = { print("hi") }
        greet?()
        """),
    CatalogueEntry(
      "cell.not-available", "something that Swift has and cells do not",
      "셀에는 없는 Swift 기능",
      "Cells run in a sandbox, one after another: concurrency, files, network, "
        + "processes, pointers, reflection, macros and the clock are left out. The message "
        + "says what to use instead, where there is something.",
      shows: "func load() async -> Int { 1 }",
      instead: """
        func load() -> Int { 1 }
        print(load())
        """),
    CatalogueEntry(
      "closure.argument-count", "a closure takes another number of arguments",
      "인자의 개수가 다른 클로저",
      "The place where the closure stands decides how many arguments it gets. Use all "
        + "of them, or write `_`.",
      shows: "print([3, 1, 2].sorted { $0 > 0 })",
      instead: "print([3, 1, 2].sorted { $0 > $1 })"),
    CatalogueEntry(
      "closure.parameter", "`$0` outside a closure that has it",
      "클로저 밖에서 쓴 $0",
      "`$0`, `$1`, … are the arguments of the closure around them; a closure that "
        + "names its parameters has none.",
      shows: "print($0)",
      instead: "print([1, 2].map { $0 + 1 })"),
    CatalogueEntry(
      "closure.parameter-type", "a closure's parameter has another type",
      "타입이 다른 클로저 매개변수",
      "The type written for the parameter is not the one that the closure will be "
        + "given.",
      shows: "let add: (Int) -> Int = { (n: Double) in 1 }",
      instead: "let add: (Int) -> Int = { (n: Int) in n + 1 }"),
    CatalogueEntry(
      "closure.unexpected", "a closure where another kind of value is needed",
      "다른 값이 필요한 자리의 클로저",
      "A closure is a function, not its result. To use the result, call it.",
      shows: "let numbers: [Int] = { [1, 2] }",
      instead: "let numbers: [Int] = { [1, 2] }()"),
    CatalogueEntry(
      "closure.untyped", "the types of a closure's parameters are unknown",
      "타입을 알 수 없는 클로저 매개변수",
      "Nothing around the closure says what it will be given.",
      shows: "let double = { n in n }",
      instead: "let double = { (n: Int) in n }"),
    CatalogueEntry(
      "name.early", "a variable is used before its declaration", "선언하기 전에 쓴 변수",
      "A variable exists from its declaration to the end of the block around it.",
      shows: """
        func show() {
          print(n)
          let n = 1
        }
        """,
      instead: """
        func show() {
          let n = 1
          print(n)
        }
        """),
    CatalogueEntry(
      "name.later", "a name from a later cell",
      "뒤에 오는 셀의 이름",
      "Cells run from top to bottom; a cell uses only what stands before it. The "
        + "message says where the name is declared.",
      shows: """
        print(total)
        // the next cell
        let total = 3
        """,
      instead: """
        let total = 3
        // the next cell
        print(total)
        """),
    CatalogueEntry(
      "name.no-overload", "none of the meanings of a name fits",
      "맞는 뜻이 없는 이름",
      "The name stands for several functions, and none of them has these labels or "
        + "this type.",
      shows: """
        func size(tall: Int) -> Int { tall }
        func size(wide: Int) -> Int { wide }
        let f = size(deep:)
        """,
      instead: """
        func size(tall: Int) -> Int { tall }
        func size(wide: Int) -> Int { wide }
        let f = size(wide:)
        """),
    CatalogueEntry(
      "name.redeclared", "a name is declared twice",
      "두 번 선언한 이름",
      "Within one cell and one scope a name stands for one thing. (A later cell may "
        + "declare it again.)",
      shows: """
        let n = 1
        let n = 2
        """,
      instead: """
        let n = 1
        let m = 2
        """),
    CatalogueEntry(
      "name.self", "`self` outside a type",
      "타입 밖의 self",
      "`self` is the value whose method is running.",
      shows: "func size() -> Int { self.count }",
      instead: """
        extension Array {
          func size() -> Int { self.count }
        }
        """),
    CatalogueEntry(
      "name.super", "`super` without a superclass",
      "상위 클래스가 없는 super",
      "`super` reaches the members of the class that this class inherits from.",
      shows: """
        class Animal {
          func speak() { super.speak() }
        }
        """,
      instead: """
        class Animal {
          func speak() { print("…") }
        }
        class Dog: Animal {
          override func speak() { super.speak() }
        }
        """),
    CatalogueEntry(
      "name.tuple-label-twice", "a tuple with the same label twice",
      "이름이 겹치는 튜플",
      "Each label names one element.",
      shows: "let point = (x: 1, x: 2)",
      instead: "let point = (x: 1, y: 2)"),
    CatalogueEntry(
      "name.unknown", "a name that does not exist",
      "없는 이름",
      "Nothing of this name is declared where this code stands. The message offers a "
        + "similar name, if there is one.",
      shows: """
        let count = 3
        print(cuont)
        """,
      instead: """
        let count = 3
        print(count)
        """),
    CatalogueEntry(
      "name.unknown-member", "a member that does not exist",
      "없는 멤버",
      "The type has no property, method or case of this name.",
      shows: "print([1, 2].cuont)",
      instead: "print([1, 2].count)"),
    CatalogueEntry(
      "name.unknown-operator", "an operator that does not exist",
      "없는 연산자",
      "Swift has no such operator here, and none was declared.",
      shows: """
        var n = 1
        n++
        """,
      instead: """
        var n = 1
        n += 1
        """),
    CatalogueEntry(
      "name.unknown-type", "a type that does not exist",
      "없는 타입",
      "Nothing of this name is declared that can be used as a type.",
      shows: "let n: Integer = 1",
      instead: "let n: Int = 1"),
    CatalogueEntry(
      "syntax.discard", "`_` used as a value",
      "값으로 쓴 _",
      "`_` throws a value away: on the left of `=`, or in a pattern.",
      shows: "let n = _",
      instead: "_ = [1, 2].count"),
    CatalogueEntry(
      "syntax.empty-case", "a case without a statement",
      "문장이 없는 case",
      "In Swift nothing falls through to the next case, so an empty one is taken for a "
        + "mistake.",
      shows: """
        let n = 1
        switch n {
        case 1:
        default: print("other")
        }
        """,
      instead: """
        let n = 1
        switch n {
        case 1: break
        default: print("other")
        }
        """),
    CatalogueEntry(
      "syntax.invalid", "text that is no Swift",
      "Swift가 아닌 글",
      "The parser says what it expected. Look for a missing bracket, quote or comma "
        + "just before the place.",
      shows: """
        print("hello"
        """,
      instead: """
        print("hello")
        """),
    CatalogueEntry(
      "syntax.operator", "operators that do not go together",
      "함께 쓸 수 없는 연산자",
      "An unknown operator between two values, or two operators without an order of "
        + "their own.",
      shows: """
        let n = 5
        print(1 < n < 10)
        """,
      instead: """
        let n = 5
        print(1 < n && n < 10)
        """),
    CatalogueEntry(
      "syntax.pattern", "a pattern that cannot stand here",
      "여기에 쓸 수 없는 패턴",
      "Only names, `_` and tuples of them can be declared by `let` and `var`.",
      shows: "var (a, b): (Int, Int) { (1, 2) }",
      instead: "let (a, b) = (1, 2)"),
    CatalogueEntry(
      "syntax.pattern-value", "a pattern without a value",
      "값이 없는 패턴",
      "Taking something apart needs something.",
      shows: "let (a, b): (Int, Int)",
      instead: "let (a, b): (Int, Int) = (1, 2)"),
    CatalogueEntry(
      "syntax.single-label", "a label on the only element of a tuple",
      "요소가 하나인 튜플의 이름",
      "A tuple has no elements or at least two; around one value, parentheses only group.",
      shows: "let p = (x: 1)",
      instead: "let p = (x: 1, y: 2)"),
    CatalogueEntry(
      "syntax.too-deep", "brackets or statements nested too deeply",
      "너무 깊이 중첩된 괄호나 문장",
      "The text would take the parser very long; nobody could read it either.",
      shows: "let deep = [[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]",
      instead: """
        let inner = [[[[1]]]]
        let deep = [[inner]]
        """),
    CatalogueEntry(
      "syntax.too-long", "a cell that is too long",
      "너무 긴 셀",
      "A cell has at most 256 KiB of text. Large data belong in a file, or are "
        + "computed."),
  ]
}
