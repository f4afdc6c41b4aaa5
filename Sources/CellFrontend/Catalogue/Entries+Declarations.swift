// Declarations: access, modifiers, enums, overrides, protocols.

extension Catalogue {
  static let declarations: [CatalogueEntry] = [
    CatalogueEntry(
      "access.exposes", "a member shows a private type",
      "private 타입을 드러내는 멤버",
      "What others may use cannot have a private type in its signature: they could not "
        + "name what they get.",
      shows: """
        struct Door {
          private enum State { case open }
          func state() -> State { .open }
        }
        """,
      instead: """
        struct Door {
          private enum State { case open }
          private func state() -> State { .open }
        }
        """),
    CatalogueEntry(
      "access.private", "a private name is used from outside",
      "바깥에서 쓴 private 이름",
      "A private member can be used only inside its type and the type's extensions in "
        + "the same cell.",
      shows: """
        struct Account {
          private var balance = 10
        }
        print(Account().balance)
        """,
      instead: """
        struct Account {
          private var balance = 10
          func shown() -> Int { balance }
        }
        print(Account().shown())
        """),
    CatalogueEntry(
      "access.setter", "a value is changed whose setter is private",
      "바깥에서 바꿀 수 없는 값",
      "With `private(set)` everyone may read the property, and only its own type may "
        + "change it.",
      shows: """
        struct Counter {
          private(set) var count = 0
        }
        var counter = Counter()
        counter.count = 1
        """,
      instead: """
        struct Counter {
          private(set) var count = 0
          mutating func add() { count += 1 }
        }
        var counter = Counter()
        counter.add()
        """),
    CatalogueEntry(
      "access.witness", "what a protocol requires is private",
      "프로토콜이 요구하는데 private인 멤버",
      "A member that answers a protocol's requirement is used through the protocol, so "
        + "it must be as visible as the protocol.",
      shows: """
        protocol Named {
          var name: String { get }
        }
        struct Cat: Named {
          private var name: String { "Nabi" }
        }
        """,
      instead: """
        protocol Named {
          var name: String { get }
        }
        struct Cat: Named {
          var name: String { "Nabi" }
        }
        """),
    CatalogueEntry(
      "declaration.accessor", "getters, setters and observers that do not go together",
      "함께 쓸 수 없는 접근자",
      "A property with `set` needs `get`; observers belong to stored properties; each "
        + "stands once.",
      shows: """
        struct Box {
          var size: Int { set { print(newValue) } }
        }
        """,
      instead: """
        struct Box {
          var stored = 0
          var size: Int {
            get { stored }
            set { stored = newValue }
          }
        }
        """),
    CatalogueEntry(
      "declaration.body", "a declaration without a body",
      "본문이 없는 선언",
      "Functions and initializers need a body in braces; only a protocol declares them "
        + "without.",
      shows: "func area() -> Int",
      instead: "func area() -> Int { 6 }"),
    CatalogueEntry(
      "declaration.computed-value", "a computed property with an initial value",
      "초깃값이 있는 계산 프로퍼티",
      "A computed property stores nothing, so there is nothing to give a first value "
        + "to.",
      shows: """
        struct Box {
          var size: Int = 1 { get { 1 } }
        }
        """,
      instead: """
        struct Box {
          var size: Int { 1 }
        }
        """),
    CatalogueEntry(
      "declaration.escaping", "`@escaping` where it has no meaning",
      "의미 없는 @escaping",
      "It belongs before the function type of a parameter. Closures that are stored, "
        + "optional or returned escape anyway.",
      shows: "func run(_ times: @escaping Int) {}",
      instead: "func run(_ times: Int) {}"),
    CatalogueEntry(
      "declaration.inout-default", "an `inout` parameter with a default value",
      "기본값이 있는 inout 매개변수",
      "The caller gives a variable to change; a default value would be no variable.",
      shows: "func bump(_ n: inout Int = 1) { n += 1 }",
      instead: "func bump(_ n: inout Int) { n += 1 }"),
    CatalogueEntry(
      "declaration.inout-variadic", "an `inout` parameter with any number of values",
      "inout 가변 매개변수",
      "Take an array that may be changed instead.",
      shows: "func clear(_ values: inout Int...) {}",
      instead: "func clear(_ values: inout [Int]) { values = [] }"),
    CatalogueEntry(
      "declaration.modifier", "a modifier that has no meaning here",
      "여기서는 의미가 없는 수식어",
      "`static`, `mutating`, `override`, `lazy` and the like belong to certain "
        + "declarations only.",
      shows: "static func hello() {}",
      instead: "func hello() {}"),
    CatalogueEntry(
      "declaration.operator", "an operator function with the wrong form",
      "형식이 틀린 연산자 함수",
      "An operator takes one operand (`prefix` or `postfix`) or two; inside a type it "
        + "is `static` and one of its operands is of that type.",
      shows: """
        struct Money {
          var won = 0
          func + (a: Money, b: Money) -> Money { Money(won: a.won + b.won) }
        }
        """,
      instead: """
        struct Money {
          var won = 0
          static func + (a: Money, b: Money) -> Money { Money(won: a.won + b.won) }
        }
        """),
    CatalogueEntry(
      "declaration.place", "a declaration that cannot stand here",
      "여기에 둘 수 없는 선언",
      "Extensions stand at the top of a cell, `init` and `subscript` in a type, "
        + "`deinit` in a class, `case` in an enum.",
      shows: """
        struct Box {
          deinit { print("gone") }
        }
        """,
      instead: """
        class Box {
          deinit { print("gone") }
        }
        """),
    CatalogueEntry(
      "declaration.rethrows", "`rethrows` without a function that throws",
      "오류를 던지는 함수 인자가 없는 rethrows",
      "`rethrows` passes on the errors of a closure argument; there is none.",
      shows: "func run() rethrows {}",
      instead: "func run(_ step: () throws -> Void) rethrows { try step() }"),
    CatalogueEntry(
      "declaration.self-parameter", "`Self` as a parameter of a class's method",
      "클래스 메서드의 Self 매개변수",
      "`Self` is the class of the object, which in a subclass is another one: nobody could "
        + "know what to give.",
      shows: """
        class Animal {
          func follow(_ other: Self) {}
        }
        """,
      instead: """
        class Animal {
          func follow(_ other: Animal) {}
        }
        """),
    CatalogueEntry(
      "declaration.self-result", "`Self` inside of a result's type",
      "결과 타입 안의 Self",
      "A class's method may give `Self` or `Self?`; inside of another type it cannot stand.",
      shows: """
        class Animal {
          func herd() -> [Self] { [self] }
        }
        """,
      instead: """
        class Animal {
          func herd() -> [Animal] { [self] }
        }
        """),
    CatalogueEntry(
      "declaration.variadic-label", "no label after any number of values",
      "가변 인자 다음에 이름 없는 매개변수",
      "Without a label it could not be told where the values end.",
      shows: "func total(_ values: Int..., _ start: Int) {}",
      instead: "func total(_ values: Int..., start: Int) {}"),
    CatalogueEntry(
      "enum.raw-twice", "two cases with the same raw value",
      "원시값이 같은 두 case",
      "`init(rawValue:)` must find one case for each value.",
      shows: "enum Grade: Int { case a = 1, b = 1 }",
      instead: "enum Grade: Int { case a = 1, b = 2 }"),
    CatalogueEntry(
      "enum.raw-type", "a type that cannot be a raw type",
      "원시 타입이 될 수 없는 타입",
      "Raw values are literals: integers, floating-point numbers, strings or "
        + "characters; and the enum has cases.",
      shows: "enum Switch: Bool { case on }",
      instead: "enum Switch: Int { case on = 1 }"),
    CatalogueEntry(
      "enum.raw-value", "a raw value that does not fit the enum",
      "열거형에 맞지 않는 원시값",
      "A raw value needs a raw type, is a literal of that type, and excludes "
        + "associated values.",
      shows: "enum Grade { case a = 1 }",
      instead: "enum Grade: Int { case a = 1 }"),
    CatalogueEntry(
      "override.extension", "an override in an extension",
      "익스텐션에서의 재정의",
      "A method is overridden in the subclass itself.",
      shows: """
        class Animal { func speak() {} }
        class Dog: Animal {}
        extension Dog {
          override func speak() { print("Wow") }
        }
        """,
      instead: """
        class Animal { func speak() {} }
        class Dog: Animal {
          override func speak() { print("Wow") }
        }
        """),
    CatalogueEntry(
      "override.final", "something final is overridden",
      "final인 멤버의 재정의",
      "`final` and `static` members stay as they are in every subclass.",
      shows: """
        class Animal {
          final func legs() -> Int { 4 }
        }
        class Bird: Animal {
          override func legs() -> Int { 2 }
        }
        """,
      instead: """
        class Animal {
          func legs() -> Int { 4 }
        }
        class Bird: Animal {
          override func legs() -> Int { 2 }
        }
        """),
    CatalogueEntry(
      "override.missing", "an override that does not say so",
      "override가 빠진 재정의",
      "`override` shows that the member replaces one of the superclass.",
      shows: """
        class Animal { func speak() {} }
        class Dog: Animal {
          func speak() { print("Wow") }
        }
        """,
      instead: """
        class Animal { func speak() {} }
        class Dog: Animal {
          override func speak() { print("Wow") }
        }
        """),
    CatalogueEntry(
      "override.nothing", "an override of nothing",
      "재정의할 것이 없는 override",
      "The superclass has no member of this name and type.",
      shows: """
        class Animal {}
        class Dog: Animal {
          override func speak() { print("Wow") }
        }
        """,
      instead: """
        class Animal {}
        class Dog: Animal {
          func speak() { print("Wow") }
        }
        """),
    CatalogueEntry(
      "override.read-only", "a variable is overridden by something that cannot be set",
      "바꿀 수 있는 프로퍼티를 읽기 전용으로 재정의",
      "Whoever knows only the superclass may set the property.",
      shows: """
        class Animal {
          var legs: Int {
            get { 4 }
            set { print(newValue) }
          }
        }
        class Bird: Animal {
          override var legs: Int { 2 }
        }
        """,
      instead: """
        class Animal {
          var legs: Int {
            get { 4 }
            set { print(newValue) }
          }
        }
        class Bird: Animal {
          override var legs: Int {
            get { 2 }
            set { print(newValue) }
          }
        }
        """),
    CatalogueEntry(
      "override.required", "a required initializer is missing",
      "required init이 없음",
      "Every subclass with initializers of its own provides the required ones, marked "
        + "`required`.",
      shows: """
        class Animal {
          required init(name: String) {}
        }
        class Dog: Animal {
          init(age: Int) { super.init(name: "") }
        }
        """,
      instead: """
        class Animal {
          required init(name: String) {}
        }
        class Dog: Animal {
          init(age: Int) { super.init(name: "") }
          required init(name: String) { super.init(name: name) }
        }
        """),
    CatalogueEntry(
      "override.stored", "a stored property as an override",
      "저장 프로퍼티로 한 재정의",
      "The superclass stores the value already; a subclass overrides how it is read "
        + "and set.",
      shows: """
        class Animal { var legs = 4 }
        class Bird: Animal {
          override var legs = 2
        }
        """,
      instead: """
        class Animal { var legs: Int { 4 } }
        class Bird: Animal {
          override var legs: Int { 2 }
        }
        """),
    CatalogueEntry(
      "override.throws", "an override throws where the superclass does not",
      "오류를 던지지 않는 메서드를 던지게 재정의",
      "Whoever knows only the superclass calls it without `try`.",
      shows: """
        class Source { func next() -> Int { 1 } }
        class File: Source {
          override func next() throws -> Int { 2 }
        }
        """,
      instead: """
        class Source { func next() throws -> Int { 1 } }
        class File: Source {
          override func next() throws -> Int { 2 }
        }
        """),
    CatalogueEntry(
      "override.type", "an override of another type",
      "타입이 다른 재정의",
      "It must take whatever the member of the superclass takes, and give what that "
        + "gives.",
      shows: """
        class Animal { var name: String { "animal" } }
        class Dog: Animal {
          override var name: Int { 1 }
        }
        """,
      instead: """
        class Animal { var name: String { "animal" } }
        class Dog: Animal {
          override var name: String { "dog" }
        }
        """),
    CatalogueEntry(
      "protocol.body", "a method with a body in a protocol",
      "프로토콜 안의 본문",
      "A protocol says what there is; an extension of the protocol says how it works "
        + "unless a type says otherwise.",
      shows: """
        protocol Speaker {
          func speak() { print("…") }
        }
        """,
      instead: """
        protocol Speaker {
          func speak()
        }
        extension Speaker {
          func speak() { print("…") }
        }
        """),
    CatalogueEntry(
      "protocol.default", "a default value in a protocol",
      "프로토콜 안의 기본값",
      "Default values belong in the types, or in an extension of the protocol.",
      shows: """
        protocol Speaker {
          func speak(times: Int = 1)
        }
        """,
      instead: """
        protocol Speaker {
          func speak(times: Int)
        }
        extension Speaker {
          func speak() { speak(times: 1) }
        }
        """),
    CatalogueEntry(
      "protocol.extension-inherits", "an extension makes a protocol inherit",
      "프로토콜을 상속하게 하는 익스텐션",
      "A protocol names the protocols it builds on where it is declared.",
      shows: """
        protocol Named {}
        protocol Animal {}
        extension Animal: Named {}
        """,
      instead: """
        protocol Named {}
        protocol Animal: Named {}
        """),
    CatalogueEntry(
      "protocol.property", "a property in a protocol without `get`",
      "get이 없는 프로토콜의 프로퍼티",
      "A protocol requires `{ get }` or `{ get set }`, always with `var`.",
      shows: """
        protocol Named {
          let name: String
        }
        """,
      instead: """
        protocol Named {
          var name: String { get }
        }
        """),
    CatalogueEntry(
      "protocol.required-init", "an initializer that subclasses might not have",
      "하위 클래스에 없을 수 있는 init",
      "When a protocol requires an initializer, every subclass must have it: "
        + "`required` says so.",
      shows: """
        protocol Made { init(size: Int) }
        class Box: Made {
          init(size: Int) {}
        }
        """,
      instead: """
        protocol Made { init(size: Int) }
        class Box: Made {
          required init(size: Int) {}
        }
        """),
    CatalogueEntry(
      "protocol.witness", "a member that does not answer the requirement",
      "요구 사항에 맞지 않는 멤버",
      "The type has a member of the required name, but it throws, cannot be set, or "
        + "changes the value where the protocol does not allow that.",
      shows: """
        protocol Counter {
          var count: Int { get set }
        }
        struct Fixed: Counter {
          let count = 1
        }
        """,
      instead: """
        protocol Counter {
          var count: Int { get set }
        }
        struct Fixed: Counter {
          var count = 1
        }
        """),
  ]
}
