// every member of Optional
let a: Int? = 5, b: Int? = nil
print(a.map { $0 * 2 } as Any, b.map { $0 * 2 } as Any)
print(a.flatMap { $0 > 3 ? "big" : nil } as Any, b.flatMap { Optional("\($0)") } as Any)
print(a ?? 0, b ?? 0, b ?? a ?? 1, (b ?? nil) as Any)
print(a!, a.unsafelyUnwrapped)
print(a == 5, a == nil, b == nil, a != b, nil == b)
print(a.hashValue == Optional(5).hashValue)
print(String(describing: a), String(reflecting: a), "\(String(describing: b))", String(reflecting: b))
print(a.debugDescription, b.debugDescription)
debugPrint(a as Any, b as Any, Optional("x") as Any)
let nested: Int?? = .some(nil)
print(nested as Any, nested == nil, nested == .some(nil), (nested ?? 7) as Any)
let n2: Int?? = 3
print(n2 as Any, n2!! , n2.map { $0.map { $0 + 1 } } as Any)
var c: Int? = 1
c? += 4
print(c as Any)
c = c.take() ?? 9
print(c as Any)
var t: String? = "x"
print(t.take() as Any, t as Any)
switch a { case .some(let x) where x > 3: print("some", x); case .some: print("s"); case .none: print("none") }
if case let x? = a { print(x) }
for case let x? in [1, nil, 3] { print(x) }
let arr: [Int?] = [1, nil, 3]
print(arr, arr.compactMap { $0 }, arr.map { $0 ?? -1 })
print(arr.contains(nil), arr.firstIndex(of: nil) as Any, arr.first as Any, arr.last! as Any)
let d: [String: Int?] = ["a": nil]
print(d["a"] as Any, d["b"] as Any, d["a"]! as Any, (d["a"] ?? 3) as Any)
let f: ((Int) -> Int)? = { $0 + 1 }
print(f?(2) as Any, f!(3))
let s: String? = "hello"
print(s?.count as Any, s?.uppercased().first as Any, s?.isEmpty == false)
print([a, b].description, (a, b), [Optional("q")])
print(Optional<Int>.none as Any, Int?.some(2) as Any, Optional(Optional(1)) as Any)
print(type(of: a), type(of: nested), type(of: f))
let e: Error? = nil
print(e == nil, e as Any)
let set: Set<Int?> = [1, nil, 1]
print(set.count, set.contains(nil))
print((a as Int??) as Any, a as Any is Int)
print([1, 2].first.map(String.init) as Any)
print(Optional("3").flatMap(Int.init) as Any)
