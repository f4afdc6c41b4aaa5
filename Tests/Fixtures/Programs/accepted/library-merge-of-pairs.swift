var e = ["b": 1]; e.merge(zip(["k", "b"], [1, 5])) { a, b in a + b }; print(e)
e.merge(["b": 5], uniquingKeysWith: max); print(e)
let m: (Int, Int) -> Int = max; print(m(1, 2), [1, 2].reduce(0, max))
