print(zip([1, 2], zip(["a", "b"], [true, false])).map { n, r in "\(n)\(r.0)\(r.1)" })
