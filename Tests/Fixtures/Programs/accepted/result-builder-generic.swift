struct Cond<A, B> { var a: A?; var b: B? }
@resultBuilder struct V {
  static func buildBlock() -> Void { }
  static func buildBlock<A>(_ a: A) -> A { a }
  static func buildBlock<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
  static func buildBlock<A, B, C>(_ a: A, _ b: B, _ c: C) -> (A, B, C) { (a, b, c) }
  static func buildEither<A, B>(first a: A) -> Cond<A, B> { Cond(a: a, b: nil) }
  static func buildEither<A, B>(second b: B) -> Cond<A, B> { Cond(a: nil, b: b) }
  static func buildOptional<A>(_ a: A?) -> A? { a }
}
func build<T>(@V _ b: () -> T) -> T { b() }
let x = 3
let t = build {
  1
  if x > 2 { "s" } else { 2.5 }
  if x > 5 { true }
}
print(t)
print(build { let y = x + 1; "a"; y })
let u = build { if x == 1 { 1 } else if x == 2 { "two" } else { false } }
print(u)
print(build { x })
