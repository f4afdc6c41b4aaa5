var e = ["b": 1]; e.merge(zip(["k", "b"], [1, 5])) { a, b in a + b }; print(e.sorted { $0.key < $1.key })
e.merge(["b": 5], uniquingKeysWith: max); print(e.sorted { $0.key < $1.key })
let m: (Int, Int) -> Int = max; print(m(1, 2), [1, 2].reduce(0, max))
