struct Point { var x: Int; var y: Double }
struct Line { var from: Point; var to: Point?; var name: String }
enum Shape { case none, circle(radius: Double), rect(Int, Int), named(String) }
class Thing { var n = 1 }
print(Point(x: 1, y: 2))
print(Line(from: Point(x: 0, y: 0.5), to: nil, name: "a \"b\""))
print(Line(from: Point(x: 0, y: 0.5), to: Point(x: 9, y: -0.0), name: ""))
print([Point(x: 1, y: 1)])
print(Shape.none, Shape.circle(radius: 1), Shape.rect(1, 2), Shape.named("q"))
print([Shape.none, .circle(radius: 2.5), .named("x")])
print((1, "a", 2.0, [1], nil as Int?))
print((x: 1, y: "b"))
print(["a", "b\n", "c\"d"], [Character("x")], [1.0, 2.5], [nil, 1] as [Int?])
print([[1], [], [2, 3]], [(1, "x"), (2, "y")])
print(Optional(Point(x: 1, y: 2)) as Any, Optional("s") as Any)
print([Optional("s"), nil])
print(1...3, 1..<3, [1...2], "a"..."c")
print(Optional(Optional(3)) as Any, Optional<Optional<Int>>.some(nil) as Any)
print("\(Point(x: 3, y: 4)) and \([Shape.none]) and \(Optional(2) as Any)")
debugPrint("text", 1.0, ["k"], Shape.named("z"))
print(String(describing: Point(x: 5, y: 6)), String(reflecting: "q\t"))
print((), [()].count)
print(true, [true, false], Int8(5), UInt.max)
