// What stops a cell while it runs, or before it is run for its size.

extension Catalogue {
  static let running: [CatalogueEntry] = [
    CatalogueEntry(
      "arithmetic.overflow", "a calculation with constants leaves its type",
      "상수 계산이 타입의 범위를 벗어남",
      "The checker computes with constants; a result that the type cannot hold is "
        + "refused before it runs.",
      shows: "let most = Int.max + 1",
      instead: "let most = Int.max &+ 1"),
    CatalogueEntry(
      "arithmetic.zero", "division by the constant zero",
      "상수 0으로 나눔",
      "Nothing can be divided by zero, and here the divisor is zero whatever happens.",
      shows: "let share = 7 / 0",
      instead: """
        let people = 2
        let share = 7 / people
        """),
    CatalogueEntry(
      "engine.refused", "an operation of the engine refuses its arguments",
      "엔진의 연산이 거절한 인자",
      "The shapes, types or values do not fit the operation. The message names them, "
        + "the rule, and what would fit.",
      shows: """
        let a = zeros(2, 3)
        print(matmul(a, a))
        """,
      instead: """
        let a = zeros(2, 3)
        print(matmul(a, a.transpose(0, 1)))
        """),
    CatalogueEntry(
      "generic.unbounded", "a generic function that calls itself with ever larger types",
      "점점 더 큰 타입으로 자신을 부르는 제네릭 함수",
      "Each call would need another copy of the function, without end.",
      shows: """
        func deeper<T>(_ value: T, _ n: Int) { if n > 0 { deeper([value], n - 1) } }
        deeper(1, 3)
        """,
      instead: """
        func deeper<T>(_ value: T, _ n: Int) { if n > 0 { deeper(value, n - 1) } }
        deeper(1, 3)
        """),
    CatalogueEntry(
      "machine.internal", "a mistake of hanji itself",
      "hanji 자체의 잘못",
      "The checked program could not be translated. Please report the cell."),
    CatalogueEntry(
      "machine.too-complex", "a cell that grows without end when it is translated",
      "번역하면 끝없이 커지는 셀",
      "Default values and initial values are copied to where they are used; here that "
        + "multiplies."),
    CatalogueEntry(
      "machine.too-large", "a cell that is too large to run",
      "실행하기에 너무 큰 셀",
      "One function may have only so many values and instructions. Split it."),
    CatalogueEntry(
      "trap.budget", "too many operations",
      "너무 많은 연산",
      "Every cell has a budget of operations, so that a loop without end stops.",
      shows: """
        var n = 0
        while true { n &+= 1 }
        """,
      instead: """
        var n = 0
        while n < 1000 { n += 1 }
        """),
    CatalogueEntry(
      "trap.call-depth", "calls nested too deeply",
      "너무 깊은 호출",
      "A function that calls itself must come to an end.",
      shows: """
        func down(_ n: Int) -> Int { 1 + down(n + 1) }
        print(down(0))
        """,
      instead: """
        func down(_ n: Int) -> Int { n == 0 ? 0 : 1 + down(n - 1) }
        print(down(10))
        """),
    CatalogueEntry(
      "trap.cancelled", "the run was stopped",
      "중단된 실행",
      "Someone stopped the run, for example with Control-C."),
    CatalogueEntry(
      "trap.cast", "`as!` to a type that the value does not have",
      "값의 타입이 아닌 타입으로 as!",
      "`as?` gives `nil` instead of stopping the cell.",
      shows: """
        let value: Any = "3"
        print(value as! Int)
        """,
      instead: """
        let value: Any = "3"
        print((value as? Int) ?? 0)
        """),
    CatalogueEntry(
      "trap.conversion", "a number that does not fit into the type",
      "타입에 들어가지 않는 수",
      "`Int(exactly:)` gives `nil`, `clamping:` the nearest number.",
      shows: """
        let far = 1e30
        print(Int(far))
        """,
      instead: """
        let far = 1e30
        print(Int(exactly: far) ?? 0)
        """),
    CatalogueEntry(
      "trap.division-by-zero", "division by zero",
      "0으로 나눔",
      "Integers have no infinity: check the divisor first.",
      shows: """
        let people = [Int]()
        print(12 / people.count)
        """,
      instead: """
        let people = [Int]()
        print(people.isEmpty ? 0 : 12 / people.count)
        """),
    CatalogueEntry(
      "trap.empty", "an element is taken out of nothing",
      "빈 컬렉션에서 꺼냄",
      "`popLast()` and `first` give `nil` when there is nothing.",
      shows: """
        var stack = [Int]()
        print(stack.removeLast())
        """,
      instead: """
        var stack = [Int]()
        print(stack.popLast() ?? 0)
        """),
    CatalogueEntry(
      "trap.fatal", "the program stopped itself",
      "스스로 멈춘 프로그램",
      "`fatalError`, `precondition` or `assert` of the cell, or of a library function "
        + "that was used wrongly. The message says why.",
      shows: """
        let age = -1
        precondition(age >= 0, "an age is not negative")
        """,
      instead: """
        let age = 7
        precondition(age >= 0, "an age is not negative")
        """),
    CatalogueEntry(
      "trap.format", "a format that does not fit its arguments",
      "인자와 맞지 않는 서식",
      "`%d` takes integers, `%f` floating-point numbers, `%@` strings; every "
        + "conversion needs an argument.",
      shows: """
        print(String(format: "%d", "three"))
        """,
      instead: """
        print(String(format: "%d", 3))
        """),
    CatalogueEntry(
      "trap.index", "an index outside",
      "범위를 벗어난 인덱스",
      "The indices of an array go from 0 to `count - 1`.",
      shows: """
        let numbers = [1, 2, 3]
        print(numbers[3])
        """,
      instead: """
        let numbers = [1, 2, 3]
        print(numbers[2])
        """),
    CatalogueEntry(
      "trap.memory", "too much memory",
      "너무 많은 메모리",
      "Every cell has a limit of memory.",
      shows: """
        var text = "0123456789"
        while true { text += text }
        """,
      instead: """
        var text = "0123456789"
        text += text
        """),
    CatalogueEntry(
      "trap.missing-dataset", "a dataset is not on this machine",
      "이 컴퓨터에 없는 데이터셋",
      "The cell keeps its recorded output; the message says how to get the dataset.",
      shows: """
        let data = MNIST(train: true)
        print(data.count)
        """),
    CatalogueEntry(
      "trap.negative-count", "a negative count",
      "음수 개수",
      "A number of elements is not negative.",
      shows: """
        let n = -1
        print(Array(repeating: 0, count: n))
        """,
      instead: """
        let n = 1
        print(Array(repeating: 0, count: n))
        """),
    CatalogueEntry(
      "trap.nil", "`nil` is unwrapped by `!`",
      "!로 언래핑한 nil",
      "`!` stops the cell when there is no value; `??` and `if let` go on.",
      shows: """
        let n = Int("three")
        print(n!)
        """,
      instead: """
        let n = Int("three")
        print(n ?? 0)
        """),
    CatalogueEntry(
      "trap.output", "too much output",
      "너무 긴 출력",
      "Every cell has a limit of output, so that a notebook stays readable.",
      shows: """
        while true { print("hello") }
        """,
      instead: """
        for _ in 1...3 { print("hello") }
        """),
    CatalogueEntry(
      "trap.overflow", "a calculation leaves its type",
      "범위를 벗어난 계산",
      "`&+`, `&-` and `&*` wrap around; a larger type or `Double` may hold the result.",
      shows: """
        var product = 1
        for n in 1...30 { product *= n }
        """,
      instead: """
        var product = 1.0
        for n in 1...30 { product *= Double(n) }
        """),
    CatalogueEntry(
      "trap.range", "a range whose end lies before its start",
      "끝이 시작보다 앞선 범위",
      "`stride(from:to:by:)` and `reversed()` count down.",
      shows: """
        let n = 0
        for k in 3...n { print(k) }
        """,
      instead: """
        let n = 0
        for k in stride(from: 3, through: n, by: -1) { print(k) }
        """),
    CatalogueEntry(
      "trap.timeout", "too long a run",
      "너무 긴 실행",
      "Every cell has a limit of time."),
    CatalogueEntry(
      "trap.uncaught-error", "an error that was thrown and not caught",
      "던졌지만 아무도 잡지 않은 오류",
      "At the top of a cell `try` is allowed without `catch`; an error that arrives "
        + "there ends the cell.",
      shows: """
        struct Fault: Error {}
        func load() throws { throw Fault() }
        try load()
        """,
      instead: #"""
        struct Fault: Error {}
        func load() throws { throw Fault() }
        do { try load() } catch { print("failed: \(error)") }
        """#),
  ]
}
