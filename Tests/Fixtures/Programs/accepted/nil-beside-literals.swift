print(Optional(3).flatMap { $0 > 2 ? $0 : nil } as Any)
let a = Optional(3).flatMap { $0 > 2 ? $0 : nil }
print(a as Any, [1, 2, 3].compactMap { $0 > 1 ? $0 * 2 : nil })
let b: Int? = [1].first.flatMap { x in x > 2 ? x : nil }
print(b as Any)
