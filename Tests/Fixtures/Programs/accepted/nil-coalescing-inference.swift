let none: Int? = nil
let some: Int? = 4
let a = none ?? 1
let b = some ?? 0
print(a, b, none ?? some ?? 7)
let c: Double = Optional<Double>.none ?? 2
print(c)
let text: String? = nil
print(text ?? "empty", text?.count ?? -1)
func say() -> Int { print("evaluated"); return 3 }
print(some ?? say())
print(none ?? say())
let nested: Int?? = .some(nil)
print((nested ?? 5) as Any)
print(nested as Any)
let e = none ?? none
print(e as Any)
let f: [Int]? = nil
print((f ?? []).count, (f ?? [1, 2]).reduce(0, +))
let words = ["one": 1]
let g = words["one"] ?? words["two"] ?? 0
print(g)
print((none ?? 2) + (some ?? 3) * 2)
let h: Float = none.map { Float($0) } ?? 1.5
print(h)
