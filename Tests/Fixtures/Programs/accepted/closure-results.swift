print(["a": 1].compactMapValues { v in if v > 3 { return v }; return nil })
print([1, 2].compactMap { v in if v > 1 { return v }; return nil })
let r: [Int] = [1, 2].compactMap { v in guard v > 1 else { return nil }; return v * 2 }; print(r)
let o: Int? = 7
print(o.flatMap { x in if x > 5 { return "b" }; return nil } as Any)
print([3, 4].compactMap { x in let y = x * 2; if y > 6 { return y }; return 0 })
print([1, 2, 3].compactMap { if $0 > 1 { $0 * 2 } else { nil } }, [1, 2].map { if $0 > 1 { "big" } else { "small" } })
let results = ["1", "x", "3"].map { s in Result { () throws -> Int in guard let n = Int(s) else { throw Bad() }; return n } }
struct Bad: Error {}
print(results.map { (try? $0.get()) ?? 0 })
let any: Any = { (x: Double) in x * 2 }
if let f = any as? (Double) -> Double { print(f(4)) }
