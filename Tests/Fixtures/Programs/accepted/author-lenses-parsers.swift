// functional: lenses, reducers, streams, lazy, combinators, parsers
struct Lens<S, A> { let get: (S) -> A, set: (A, S) -> S
  func over(_ f: @escaping (A) -> A) -> (S) -> S { { s in set(f(get(s)), s) } }
  static func >>> <B>(l: Lens<S, A>, r: Lens<A, B>) -> Lens<S, B> { Lens<S, B>(get: { r.get(l.get($0)) }, set: { b, s in l.set(r.set(b, l.get(s)), s) }) } }
infix operator >>>: CompositionPrecedence
precedencegroup CompositionPrecedence { associativity: left
  higherThan: TernaryPrecedence
  lowerThan: LogicalDisjunctionPrecedence }
func lens<S, A>(_ kp: WritableKeyPath<S, A>) -> Lens<S, A> { Lens(get: { $0[keyPath: kp] }, set: { var s = $1; s[keyPath: kp] = $0; return s }) }
struct Street { var name: String; var no: Int }; struct Addr { var street: Street; var city: String }; struct Man { var addr: Addr; var age: Int }
let no = lens(\Man.addr) >>> lens(\Addr.street) >>> lens(\Street.no)
let m = Man(addr: Addr(street: Street(name: "Main", no: 5), city: "X"), age: 3)
print(no.get(m), no.over { $0 * 2 }(m).addr.street, no.set(9, m).addr.street.no)
struct Parser<Out> { let run: (inout Substring) -> Out?
  func map<B>(_ f: @escaping (Out) -> B) -> Parser<B> { .init { run(&$0).map(f) } }
  func flatMap<B>(_ f: @escaping (Out) -> Parser<B>) -> Parser<B> { Parser<B> { s in let o = s; guard let a = run(&s), let b = f(a).run(&s) else { s = o; return nil }; return b } }
  func or(_ p: @autoclosure @escaping () -> Parser) -> Parser { Parser { s in let o = s; if let a = run(&s) { return a }; s = o; return p().run(&s) } }
  var many: Parser<[Out]> { .init { s in var r: [Out] = []; while let a = run(&s) { r.append(a) }; return r } }
  func sep<B>(by p: Parser<B>) -> Parser<[Out]> { flatMap { first in p.flatMap { _ in self }.many.map { [first] + $0 } }.or(.init { _ in [] }) }
  static func <* <B>(l: Parser, r: Parser<B>) -> Parser { l.flatMap { a in r.map { _ in a } } }
  static func *> <B>(l: Parser, r: Parser<B>) -> Parser<B> { l.flatMap { _ in r } } }
infix operator <*: AdditionPrecedence
infix operator *>: AdditionPrecedence
func satisfy(_ ok: @escaping (Character) -> Bool) -> Parser<Character> { .init { s in guard let c = s.first, ok(c) else { return nil }; s.removeFirst(); return c } }
func char(_ c: Character) -> Parser<Character> { satisfy { $0 == c } }
let spaces = char(" ").many
let number = (satisfy(\.isNumber).flatMap { c in satisfy { $0.isNumber }.many.map { Int(String([c] + $0))! } }) <* spaces
func sym(_ c: Character) -> Parser<Character> { char(c) <* spaces }
func expr() -> Parser<Int> { chain(term(), [("+", { $0 + $1 }), ("-", { $0 - $1 })]) }
func term() -> Parser<Int> { chain(factor(), [("*", { $0 * $1 }), ("/", { $0 / max($1, 1) })]) }
func factor() -> Parser<Int> { number.or(sym("(") *> Parser { expr().run(&$0) } <* sym(")")) }
func chain(_ p: Parser<Int>, _ ops: [(Character, (Int, Int) -> Int)]) -> Parser<Int> {
  Parser { s in
    guard var acc = p.run(&s) else { return nil }
    outer: while true {
      for (c, f) in ops { let save = s; if sym(c).run(&s) != nil, let r = p.run(&s) { acc = f(acc, r); continue outer }; s = save }
      return acc
    }
  } }
for src in ["1 + 2 * 3", "(1+2)*3 - 4 / 2", "2 * (3 + (4 - 1)) x", "+"] { var s = Substring(src); print(expr().run(&s) as Any, "rest '\(s)'") }
var list = Substring("1, 22 ,3]"); print(number.sep(by: sym(",")).run(&list)!, list)
indirect enum Stream<T> { case cons(T, () -> Stream<T>), end
  static func iterate(_ x: T, _ f: @escaping (T) -> T) -> Stream { .cons(x) { iterate(f(x), f) } }
  func map<U>(_ f: @escaping (T) -> U) -> Stream<U> { switch self { case .end: .end; case let .cons(h, t): .cons(f(h)) { t().map(f) } } }
  func filter(_ p: @escaping (T) -> Bool) -> Stream { if case let .cons(h, t) = self { return p(h) ? .cons(h) { t().filter(p) } : t().filter(p) }; return .end }
  func take(_ n: Int) -> [T] { guard n > 0, case let .cons(h, t) = self else { return [] }; return [h] + t().take(n - 1) } }
func primes(_ s: Stream<Int>) -> Stream<Int> { guard case let .cons(p, t) = s else { return .end }; return .cons(p) { primes(t().filter { $0 % p != 0 }) } }
print(primes(.iterate(2) { $0 + 1 }).take(10), Stream.iterate(1) { $0 * 2 }.map { "\($0)" }.take(5), Stream<Int>.end.take(3))
enum Action { case inc(by: Int), reset, batch([Action]) }
typealias Reducer<S, A> = (inout S, A) -> Void
func combine<S, A>(_ rs: Reducer<S, A>...) -> Reducer<S, A> { { s, a in for r in rs { r(&s, a) } } }
struct AppState { var n = 0, log: [String] = [] }
func counter(_ s: inout AppState, _ a: Action) { switch a { case .inc(let k): s.n += k; case .reset: s.n = 0; case .batch(let all): all.forEach { counter(&s, $0) } } }
let store: (Action) -> AppState = { var st = AppState(); let red = combine(counter, { s, a in s.log.append("\(a)") }); return { red(&st, $0); return st } }()
_ = store(.inc(by: 2)); print(store(.batch([.inc(by: 1), .reset, .inc(by: 7)])))
let lazyNums = (1...).lazy.map { $0 * $0 }.filter { $0 % 3 == 1 }
print(Array(lazyNums.prefix(4)), lazyNums.first { $0 > 50 }!, sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 > 30 ? nil : s.0 }.reversed())
let adders = [1, 2, 3].map { n in { (x: Int) in x + n } }; print(adders.map { $0(10) }, adders.reduce({ $0 }) { f, g in { g(f($0)) } }(0))
func fix<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B { { f(fix(f))($0) } }
print(fix { (rec: @escaping (Int) -> Int) in { $0 < 2 ? $0 : rec($0 - 1) + rec($0 - 2) } }(15))
func zipWith<A, B, C>(_ f: @escaping (A, B) -> C) -> ([A], [B]) -> [C] { { zip($0, $1).map { f($0, $1) } } }
print(zipWith(+)([1, 2], [3, 4]), zipWith { (a: String, b: Int) in String(repeating: a, count: b) }(["a", "b"], [2, 3]))
