// Types.

extension Catalogue {
  static let types: [CatalogueEntry] = [
    CatalogueEntry(
      "type.ambiguous", "nothing decides between two functions", "어느 함수인지 정할 수 없음",
      "Several functions fit equally well. Say which type is meant.",
      shows: """
        func size() -> Int { 1 }
        func size() -> String { "small" }
        let n = size()
        """,
      instead: """
        func size() -> Int { 1 }
        func size() -> String { "small" }
        let n: Int = size()
        """),
    CatalogueEntry(
      "type.as-value", "a type where a value is needed", "값이 필요한 자리의 타입",
      "`Int` names a type; `Int(3.9)` makes a value, and `Int.self` is the type as a value.",
      shows: "let n = Int",
      instead: "let n = Int(3.9)"),
    CatalogueEntry(
      "type.existential-member", "a member that takes what only the hidden type knows",
      "숨은 타입만 아는 값을 받는 멤버",
      "Behind `any P` may be any type, so nobody knows what its method with an associated "
        + "type or `Self` as a parameter takes.",
      shows: """
        protocol Box { associatedtype Item; func put(_ item: Item) }
        struct Numbers: Box { func put(_ item: Int) {} }
        let box: any Box = Numbers()
        box.put(1)
        """,
      instead: """
        protocol Box { associatedtype Item; func put(_ item: Item) }
        struct Numbers: Box { func put(_ item: Int) {} }
        let box = Numbers()
        box.put(1)
        """),
    CatalogueEntry(
      "type.binding-not-optional", "`if let` with a value that is never `nil`",
      "nil일 수 없는 값에 쓴 if let",
      "`if let` and `guard let` look into optionals.",
      shows: """
        let n = 5
        if let m = n { print(m) }
        """,
      instead: """
        let n = 5
        let m = n
        print(m)
        """),
    CatalogueEntry(
      "type.cannot-inherit", "inheriting from what is neither class nor protocol",
      "클래스도 프로토콜도 아닌 것의 상속",
      "Only classes inherit from a class; everything may conform to protocols.",
      shows: """
        struct Point {}
        struct Pixel: Point {}
        """,
      instead: """
        struct Point {}
        struct Pixel { var point = Point() }
        """),
    CatalogueEntry(
      "type.case-pattern", "a pattern with another number of associated values",
      "연관값의 개수가 다른 패턴",
      "Bind every associated value, or write `_` for it.",
      shows: """
        enum Shape { case box(Int, Int) }
        let shape = Shape.box(1, 2)
        switch shape {
        case .box(let a, let b, let c): print(a, b, c)
        }
        """,
      instead: """
        enum Shape { case box(Int, Int) }
        let shape = Shape.box(1, 2)
        switch shape {
        case .box(let a, let b): print(a, b)
        }
        """),
    CatalogueEntry(
      "type.circular", "a type that is defined by itself",
      "자기 자신으로 정의한 타입",
      "A class cannot inherit from itself, nor a protocol or a type alias lead back to "
        + "itself.",
      shows: "class Animal: Animal {}",
      instead: """
        class Animal {}
        class Dog: Animal {}
        """),
    CatalogueEntry(
      "type.class-bound", "a protocol for classes only",
      "클래스만 따를 수 있는 프로토콜",
      "A protocol that inherits from `AnyObject` is for types with identity.",
      shows: """
        protocol Node: AnyObject {}
        struct Leaf: Node {}
        """,
      instead: """
        protocol Node: AnyObject {}
        class Leaf: Node {}
        """),
    CatalogueEntry(
      "type.closure", "the type of a closure is unknown",
      "타입을 알 수 없는 클로저",
      "A closure whose body does not tell its type needs it written.",
      shows: """
        func call<T>(_ f: (T) -> Int) {}
        call { value in
          print(value)
          return 1
        }
        """,
      instead: """
        func call<T>(_ f: (T) -> Int) {}
        call { (value: Int) in
          print(value)
          return 1
        }
        """),
    CatalogueEntry(
      "type.conformance-twice", "one conformance is declared twice",
      "두 번 선언한 준수",
      "A type conforms to a protocol once, in its declaration or in one extension.",
      shows: """
        struct Point: Equatable {}
        extension Point: Equatable {}
        """,
      instead: "struct Point: Equatable {}"),
    CatalogueEntry(
      "type.construct-existential", "a protocol is called like a type",
      "타입처럼 부른 프로토콜",
      "A protocol has no values of its own; make one of a type that conforms to it.",
      shows: """
        protocol Shape { init() }
        let shape = Shape()
        """,
      instead: """
        protocol Shape { init() }
        struct Dot: Shape {}
        let shape: any Shape = Dot()
        """),
    CatalogueEntry(
      "type.does-not-conform", "a type that does not conform to what is needed",
      "필요한 프로토콜을 따르지 않는 타입",
      "The function or type asks for a protocol that this type does not follow.",
      shows: """
        struct Point { var x = 0 }
        print([Point()].contains(Point()))
        """,
      instead: """
        struct Point: Equatable { var x = 0 }
        print([Point()].contains(Point()))
        """),
    CatalogueEntry(
      "type.generic-arguments", "a generic type with the wrong number of arguments",
      "타입 인자의 개수가 틀린 제네릭 타입",
      "`Dictionary` takes two, `Array` one, `Int` none.",
      shows: "let ages: Dictionary<String> = [:]",
      instead: "let ages: Dictionary<String, Int> = [:]"),
    CatalogueEntry(
      "type.implicit-member", "a dot without a type",
      "타입을 알 수 없는 점 표기",
      "`.red` is short for `Color.red` only where the type is known.",
      shows: "let light = .red",
      instead: """
        enum Light { case red }
        let light: Light = .red
        """),
    CatalogueEntry(
      "type.implicit-optional", "`!` in a type where it is not allowed", "쓸 수 없는 자리의 타입 !",
      "An implicitly unwrapped optional stands only at the end of a whole type: of a variable, a "
        + "parameter or a result.",
      shows: "let names: [String!] = []",
      instead: "let names: [String?] = []"),
    CatalogueEntry(
      "type.inherit-final", "a subclass of a final class",
      "final 클래스의 하위 클래스",
      "`final` says that nothing inherits from the class.",
      shows: """
        final class Animal {}
        class Dog: Animal {}
        """,
      instead: """
        class Animal {}
        class Dog: Animal {}
        """),
    CatalogueEntry(
      "type.instance-member", "a member of the values is used on the type",
      "타입에 쓴 인스턴스 멤버",
      "Every value has this member, the type itself has not.",
      shows: """
        struct Point { var x = 1 }
        print(Point.x)
        """,
      instead: """
        struct Point { var x = 1 }
        print(Point().x)
        """),
    CatalogueEntry(
      "type.lazy", "a `lazy` property without a value to compute",
      "계산할 값이 없는 lazy 프로퍼티",
      "A lazy property is stored and gets its initial value when it is first read.",
      shows: "struct Data { lazy var rows: Int }",
      instead: "struct Data { lazy var rows = 3 * 4 }"),
    CatalogueEntry(
      "type.let-computed", "a computed or observed constant",
      "계산하거나 관찰하는 상수",
      "A constant never changes, so it is neither computed nor observed.",
      shows: "struct Box { let size: Int { 1 } }",
      instead: "struct Box { var size: Int { 1 } }"),
    CatalogueEntry(
      "type.literal-overflow", "a number too large for its type",
      "타입에 비해 너무 큰 수",
      "Every integer type has limits: `UInt8` goes from 0 to 255, unsigned types have "
        + "no negative numbers.",
      shows: "let level: UInt8 = 300",
      instead: "let level: UInt16 = 300"),
    CatalogueEntry(
      "type.mismatch", "a value of another type is needed",
      "타입이 다른 값",
      "Swift converts nothing by itself, not even `Int` to `Double`. The message names "
        + "the type found and the type expected.",
      shows: "let name: String = 3",
      instead: "let name: String = String(3)"),
    CatalogueEntry(
      "type.missing-annotation", "neither a type nor a value",
      "타입도 값도 없는 선언",
      "The type must be written or follow from an initial value.",
      shows: "let n",
      instead: "let n: Int = 1"),
    CatalogueEntry(
      "type.missing-witness", "a type lacks what its protocol requires",
      "프로토콜이 요구하는 멤버가 없는 타입",
      "The message names what is missing and where the protocol requires it.",
      shows: """
        protocol Shape { func area() -> Int }
        struct Square: Shape { var side = 2 }
        """,
      instead: """
        protocol Shape { func area() -> Int }
        struct Square: Shape {
          var side = 2
          func area() -> Int { side * side }
        }
        """),
    CatalogueEntry(
      "type.nil", "`nil` where no optional is expected",
      "옵셔널이 아닌 자리의 nil",
      "Only an optional, a type with `?`, can be `nil`.",
      shows: """
        var name = "Mina"
        name = nil
        """,
      instead: """
        var name: String? = "Mina"
        name = nil
        """),
    CatalogueEntry(
      "type.no-initializer", "a type that cannot be constructed here",
      "여기서 만들 수 없는 타입",
      "The type has no initializer that could be called here.",
      shows: """
        enum Light { case red }
        let light = Light()
        """,
      instead: """
        enum Light { case red }
        let light = Light.red
        """),
    CatalogueEntry(
      "type.no-initializers", "a class without a way to make it",
      "만들 방법이 없는 클래스",
      "A class whose properties have no initial values needs an `init`.",
      shows: "class Box { var size: Int }",
      instead: """
        class Box {
          var size: Int
          init(size: Int) { self.size = size }
        }
        """),
    CatalogueEntry(
      "type.not-a-protocol", "a protocol is needed",
      "프로토콜이 필요한 자리",
      "After `some` and `any` stands a protocol.",
      shows: "func show(_ numbers: some [Int]) {}",
      instead: "func show(_ numbers: some Sequence<Int>) {}"),
    CatalogueEntry(
      "type.not-a-subclass", "a class that does not inherit from the one that is asked for",
      "요구하는 클래스를 상속하지 않은 타입",
      "`T: Shape` takes `Shape` and the classes that inherit from it.",
      shows: """
        class Shape {}
        class Pen {}
        func draw<T: Shape>(_ shape: T) {}
        draw(Pen())
        """,
      instead: """
        class Shape {}
        class Circle: Shape {}
        func draw<T: Shape>(_ shape: T) {}
        draw(Circle())
        """),
    CatalogueEntry(
      "type.not-a-sequence", "`for`-`in` over something that has no elements",
      "원소가 없는 값에 쓴 for-in",
      "`for`-`in` goes through arrays, ranges, strings, dictionaries and other "
        + "sequences.",
      shows: "for n in 5 { print(n) }",
      instead: "for n in 0..<5 { print(n) }"),
    CatalogueEntry(
      "type.not-inferred", "the type cannot be found out",
      "알아낼 수 없는 타입",
      "Nothing around the expression decides its type.",
      shows: "let list = []",
      instead: "let list: [Int] = []"),
    CatalogueEntry(
      "type.not-optional", "`!` or `?` on a value that is never `nil`",
      "nil일 수 없는 값에 쓴 !나 ?",
      "Only an optional is unwrapped.",
      shows: """
        let n = 1
        print(n!)
        """,
      instead: """
        let n: Int? = 1
        print(n!)
        """),
    CatalogueEntry(
      "type.opaque", "results that are not of one type",
      "한 타입이 아닌 결과",
      "`some` hides one type: every `return` gives a value of the same type, and it "
        + "conforms to the protocol.",
      shows: """
        struct Point {}
        func pick() -> some Equatable { Point() }
        print(pick())
        """,
      instead: """
        struct Point: Equatable {}
        func pick() -> some Equatable { Point() }
        print(pick())
        """),
    CatalogueEntry(
      "type.operator", "an operator between types it does not know",
      "연산자를 쓸 수 없는 타입",
      "Both sides of an arithmetic operator have the same type. Convert one of them.",
      shows: """
        let n = 1
        print(n + 1.5 + "a")
        """,
      instead: #"""
        let n = 1
        print("\(Double(n) + 1.5)a")
        """#),
    CatalogueEntry(
      "type.optional-member", "a member of a value that may be `nil`",
      "nil일 수 있는 값의 멤버",
      "`?.` reads the member if there is a value, and gives `nil` otherwise.",
      shows: """
        let name: String? = "Mina"
        print(name.count)
        """,
      instead: """
        let name: String? = "Mina"
        print(name?.count ?? 0)
        """),
    CatalogueEntry(
      "type.optional-not-unwrapped", "an optional where a value is needed",
      "값이 필요한 자리의 옵셔널",
      "An optional may be `nil`; say what happens then.",
      shows: """
        let n = Int("3")
        print(n + 1)
        """,
      instead: """
        let n = Int("3") ?? 0
        print(n + 1)
        """),
    CatalogueEntry(
      "type.pattern", "a pattern of another type",
      "타입이 다른 패턴",
      "The values of a `case` have the type of what the `switch` looks at.",
      shows: """
        let n = 1
        switch n {
        case "one": print(1)
        default: print(0)
        }
        """,
      instead: """
        let n = 1
        switch n {
        case 1: print(1)
        default: print(0)
        }
        """),
    CatalogueEntry(
      "type.pattern-binding", "several patterns that do not bind the same names",
      "같은 이름을 묶지 않는 패턴",
      "Whichever pattern of the case fits, its names must have a value, and of one "
        + "type.",
      shows: """
        enum Shape { case square(Int), dot }
        let shape = Shape.dot
        switch shape {
        case .square(let side), .dot: print("shape")
        }
        """,
      instead: """
        enum Shape { case square(Int), dot }
        let shape = Shape.dot
        switch shape {
        case .square, .dot: print("shape")
        }
        """),
    CatalogueEntry(
      "type.recursive", "a value that contains itself",
      "자기 자신을 담는 값",
      "A struct holds its properties directly, so it cannot hold itself. Arrays and "
        + "classes hold a reference.",
      shows: "struct Person { var friend: Person? }",
      instead: "struct Person { var friends: [Person] }"),
    CatalogueEntry(
      "type.recursive-enum", "an enum that contains itself without `indirect`",
      "indirect 없이 자기 자신을 담는 열거형",
      "`indirect` keeps the associated values elsewhere.",
      shows: "enum Tree { case leaf, node(Tree, Tree) }",
      instead: "indirect enum Tree { case leaf, node(Tree, Tree) }"),
    CatalogueEntry(
      "type.requirement", "a member that exists only for other types",
      "다른 타입에서만 쓸 수 있는 멤버",
      "The extension that declares the member names a condition which is not met here.",
      shows: """
        extension Array where Element == Int {
          func total() -> Int { reduce(0, +) }
        }
        let names = ["Mina"]
        print(names.total())
        """,
      instead: """
        extension Array where Element == Int {
          func total() -> Int { reduce(0, +) }
        }
        print([1, 2].total())
        """),
    CatalogueEntry(
      "type.static-in-generic", "a stored `static` property of a generic type",
      "제네릭 타입의 static 저장 프로퍼티",
      "There would have to be one for every type argument.",
      shows: "struct Box<T> { static var made = 0 }",
      instead: "struct Box<T> { static var made: Int { 0 } }"),
    CatalogueEntry(
      "type.static-member", "a member of the type is used on a value",
      "값에 쓴 static 멤버",
      "A `static` member belongs to the type.",
      shows: """
        struct Point { static let zero = 0 }
        print(Point().zero)
        """,
      instead: """
        struct Point { static let zero = 0 }
        print(Point.zero)
        """),
    CatalogueEntry(
      "type.stored-in-enum", "a stored property in an enum",
      "열거형의 저장 프로퍼티",
      "An enum stores its case and that case's associated values.",
      shows: """
        enum Light {
          case red
          var seconds = 30
        }
        """,
      instead: """
        enum Light {
          case red
          var seconds: Int { 30 }
        }
        """),
    CatalogueEntry(
      "type.stored-in-extension", "a stored property in an extension",
      "익스텐션의 저장 프로퍼티",
      "An extension adds behaviour, not storage.",
      shows: """
        struct Point {}
        extension Point { var x = 0 }
        """,
      instead: "struct Point { var x = 0 }"),
    CatalogueEntry(
      "type.string-index", "a string is indexed with a number", "문자열을 정수로 인덱싱",
      "A `Character` may be several bytes, so a string's positions are of type `String.Index` "
        + "and not numbers. An array of its characters has numbers.",
      shows: """
        let name = "Mina"
        print(name[0])
        """,
      instead: """
        let name = "Mina"
        print(name[name.startIndex], Array(name)[2], name.prefix(2))
        """),
    CatalogueEntry(
      "type.synthesis", "`Equatable` or `Hashable` cannot be made up",
      "자동으로 만들 수 없는 Equatable이나 Hashable",
      "Swift writes `==` and `hash(into:)` itself when every part conforms.",
      shows: """
        struct Name { var text = "" }
        struct Person: Hashable { var name = Name() }
        """,
      instead: """
        struct Name: Hashable { var text = "" }
        struct Person: Hashable { var name = Name() }
        """),
    CatalogueEntry(
      "type.too-complex", "an expression that takes too long to check",
      "검사하기에 너무 복잡한 식",
      "Many literals and operators at once leave too many possibilities."),
    CatalogueEntry(
      "type.too-large", "a value that takes too much room",
      "너무 큰 값",
      "A struct is copied as a whole; keep large parts in an array or a class."),
    CatalogueEntry(
      "type.tuple-pattern", "a tuple is taken apart into another number of parts",
      "개수가 다른 튜플 패턴",
      "The pattern has as many names as the tuple has elements.",
      shows: "let (a, b) = (1, 2, 3)",
      instead: "let (a, b, c) = (1, 2, 3)"),
    CatalogueEntry(
      "type.unknown-member", "a type without the member type that is named",
      "없는 멤버 타입",
      "No type of this name is declared inside it.",
      shows: "let n: Int.Size = 1",
      instead: """
        struct Box { typealias Size = Int }
        let n: Box.Size = 1
        """),
    CatalogueEntry(
      "type.weak", "`weak` or `unowned` where there is nothing to hold",
      "붙잡을 것이 없는 weak와 unowned",
      "They hold an object without keeping it alive; a `weak` variable becomes `nil` "
        + "when the object goes.",
      shows: """
        struct Point {}
        class Holder { weak var point: Point? }
        """,
      instead: """
        class Point {}
        class Holder { weak var point: Point? }
        """),
  ]
}
