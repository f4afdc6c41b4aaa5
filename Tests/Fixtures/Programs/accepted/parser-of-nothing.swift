struct Parser<T> { let run: (inout Substring) -> T?
  func map<U>(_ f: @escaping (T) -> U) -> Parser<U> { Parser<U> { s in self.run(&s).map(f) } }
  func flatMap<U>(_ f: @escaping (T) -> Parser<U>) -> Parser<U> { .init { s in let o = s; guard let t = self.run(&s), let u = f(t).run(&s) else { s = o; return nil }; return u } } }
func lit(_ t: String) -> Parser<Void> { Parser { s in s.hasPrefix(t) ? { s.removeFirst(t.count) }() : nil } }
let a = lit("a")
var s = "abc"[...]
print(a.run(&s) != nil, s)
let b = a.map { 5 }
var s2 = "abc"[...]
print(b.run(&s2) as Any, s2)
let c = a.flatMap { _ in lit("b") }.map { _ in "ab" }
var s3 = "abc"[...]
print(c.run(&s3) as Any, s3)
