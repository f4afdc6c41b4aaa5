@resultBuilder struct TextBuilder {
  static func buildBlock(_ parts: String...) -> String { parts.joined(separator: " ") }
  static func buildOptional(_ part: String?) -> String { part ?? "-" }
  static func buildEither(first: String) -> String { "yes:" + first }
  static func buildEither(second: String) -> String { "no:" + second }
  static func buildArray(_ parts: [String]) -> String { parts.joined(separator: ",") }
}
func text(@TextBuilder _ make: () -> String) -> String { make() }
let flag = true
print(text { "a"; "b" })
print(text { if flag { "on" } else { "off" }; for i in 1...3 { "\(i)" }; if !flag { "never" } })
@resultBuilder enum ListBuilder { static func buildBlock(_ xs: [Int]...) -> [Int] { xs.flatMap { $0 } }; static func buildExpression(_ x: Int) -> [Int] { [x] }; static func buildExpression(_ xs: [Int]) -> [Int] { xs } }
@ListBuilder func numbers() -> [Int] { 1; [2, 3]; 4 }
print(numbers())
