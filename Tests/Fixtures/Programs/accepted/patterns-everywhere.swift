// enums, patterns
indirect enum Expr { case num(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr), v(String) }
func eval(_ e: Expr, _ env: [String: Double] = [:]) throws -> Double {
  switch e {
  case .num(let x): return x;
  case let .add(a, b): return try eval(a, env) + eval(b, env);
  case .mul(.num(0), _), .mul(_, .num(0)): return 0;
  case .mul(let a, let b): return try eval(a, env) * eval(b, env);
  case .neg(let x): return try -eval(x, env);
  case .v(let n): guard let x = env[n] else { throw E.unbound(n) }; return x
  }
}
enum E: Error, Equatable { case unbound(String), other(code: Int, Bool) }
print(try eval(.add(.num(2), .mul(.num(3), .neg(.v("x")))), ["x": 4]))
do { _ = try eval(.v("y")) } catch E.unbound(let n) where n == "y" { print("unbound", n) } catch {
  print(error)
}
print((try? eval(.v("z"))) as Any, E.other(code: 3, true), E.unbound("a") == .unbound("a"))
print(Expr.add(.num(1), .v("q")))
enum Planet: Int, CaseIterable {
  case mercury = 1, venus, earth; var next: Planet? { Planet(rawValue: rawValue + 1) }
}
print(
  Planet.allCases, Planet.earth.rawValue, Planet.venus.next as Any, Planet.earth.next as Any,
  Planet(rawValue: 9) as Any)
enum S: String { case a, b = "bee" }; print(S.a.rawValue, S.b.rawValue, S(rawValue: "bee")!, S.a)
func cls(_ x: Any) -> String {
  switch x {
  case is Int: return "int";
  case let d as Double where d > 1: return "big \(d)";
  case let s as String: return "s\(s.count)";
  case (let a, let b) as (Int, Int): return "pair \(a + b)";
  case let xs as [Int]: return "xs \(xs.reduce(0, +))";
  default: return "?"
  }
}
print(cls(1), cls(2.5), cls(0.5), cls("abc"), cls((1, 2)), cls([1, 2, 3]), cls([1: 2]))
let pt = (3, 0)
switch pt {
case (0, 0): print("o");
case (_, 0): print("x-axis");
case (let a, let b) where a == b: print("diag");
default: print("else")
}
switch 42 {
case ..<0: print("neg");
case 0...9: print("digit");
case 10..<100 where 42 % 2 == 0: print("even2");
default: print("d")
}
let opt: Int?? = .some(nil)
switch opt {
case .none: print("none");
case .some(.none): print("inner none");
case .some(.some(let v)): print(v)
}
if case let .some(x?) = opt { print(x) } else { print("nope") }
for case let (i, v?) in [1, nil, 3].enumerated() where i > 0 { print(i, v) }
for case .num(let n) in [Expr.num(1), .v("a"), .num(2)] { print(n) }
guard case .add(let lhs, _) = Expr.add(.num(7), .num(8)), case .num(let k) = lhs else {
  fatalError()
}
print(k)
switch "hello" {
case "a"..."f": print("a-f");
case let s where s.hasPrefix("he"): print("he");
default: print("z")
}
switch (1, "a", true) {
case (1, _, false): print("no");
case (1..., "a", true): print("yes");
default: print("def")
}
var n = 5; repeat { n -= 2; if n < 0 { break } } while n > -10; print(n)
let grade =
  switch 87 {
  case 90...: "A";
  case 80..<90: "B";
  default: "C"
  }
let abs1 = if n < 0 { -n } else { n }; print(grade, abs1)
switch 3 {
case 1: print(1);
case 3: print(3); fallthrough;
case 4: print(4);
default: print("d")
}
