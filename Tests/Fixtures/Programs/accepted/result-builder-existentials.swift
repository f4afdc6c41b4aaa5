@resultBuilder struct P {
  static func buildPartialBlock(first: Int) -> [Int] { [first] }
  static func buildPartialBlock(accumulated: [Int], next: Int) -> [Int] { accumulated + [next] }
}
@P func p() -> [Int] { 1; 2; 3 }
print(p())
protocol Shape { func d() -> String }
struct Sq: Shape { var n = 1; func d() -> String { "sq\(n)" } }
struct Ci: Shape { func d() -> String { "ci" } }
@resultBuilder struct G {
  static func buildBlock(_ xs: [any Shape]...) -> [any Shape] { xs.flatMap { $0 } }
  static func buildExpression(_ s: any Shape) -> [any Shape] { [s] }
  static func buildExpression(_ s: ()) -> [any Shape] { [] }
  static func buildOptional(_ s: [any Shape]?) -> [any Shape] { s ?? [] }
  static func buildEither(first s: [any Shape]) -> [any Shape] { s }
  static func buildEither(second s: [any Shape]) -> [any Shape] { s }
  static func buildArray(_ s: [[any Shape]]) -> [any Shape] { s.flatMap { $0 } }
}
struct Group { let xs: [any Shape]; init(@G _ c: () -> [any Shape]) { xs = c() } }
let g = Group {
  Sq()
  print("side effect")
  var total = 0
  for i in 1...3 {
    let _ = total += i
    if i % 2 == 1 { Sq(n: i) } else { Ci() }
  }
  if total > 5 { Sq(n: total) }
}
print(g.xs.map { $0.d() })
protocol View { associatedtype Body: View; @G var parts: [any Shape] { get } }
func opt(@G _ c: (() -> [any Shape])) -> Int { c().count }
print(opt { Ci(); Ci() })
print(opt { })
