@resultBuilder enum HTMLBuilder {
  static func buildBlock(_ parts: Node...) -> Node { .group(parts) }
  static func buildExpression(_ s: String) -> Node { .text(s) }
  static func buildExpression(_ n: Node) -> Node { n }
  static func buildOptional(_ n: Node?) -> Node { n ?? .group([]) }
  static func buildEither(first: Node) -> Node { first }
  static func buildEither(second: Node) -> Node { second }
  static func buildArray(_ ns: [Node]) -> Node { .group(ns) }
  static func buildFinalResult(_ n: Node) -> String { n.render() }
}
indirect enum Node {
  case text(String), element(String, [(String, String)], Node), group([Node])
  func render(_ depth: Int = 0) -> String {
    let pad = String(repeating: "  ", count: depth)
    switch self {
    case .text(let t): return pad + t + "\n"
    case .group(let ns): return ns.map { $0.render(depth) }.joined()
    case let .element(tag, attrs, inner):
      let a = attrs.map { " \($0)=\"\($1)\"" }.joined()
      return "\(pad)<\(tag)\(a)>\n\(inner.render(depth + 1))\(pad)</\(tag)>\n"
    }
  }
}
func tag(_ name: String, _ attrs: KeyValuePairs<String, String> = [:], @HTMLBuilder2 _ body: () -> Node) -> Node { .element(name, attrs.map { ($0.key, $0.value) }, body()) }
@resultBuilder struct HTMLBuilder2 {
  static func buildBlock(_ parts: Node...) -> Node { .group(parts) }
  static func buildExpression(_ s: String) -> Node { .text(s) }
  static func buildExpression(_ n: Node) -> Node { n }
  static func buildExpression(_ i: Int) -> Node { .text("#\(i)") }
  static func buildOptional(_ n: Node?) -> Node { n ?? .group([]) }
  static func buildEither(first: Node) -> Node { first }
  static func buildEither(second: Node) -> Node { second }
  static func buildArray(_ ns: [Node]) -> Node { .group(ns) }
}
@HTMLBuilder func page(_ items: [String], admin: Bool) -> String {
  tag("h1") { "Title" }
  if admin { "admin" }
  tag("ul", ["class": "list", "id": "x"]) {
    for (i, item) in items.enumerated() {
      tag("li") {
        item
        if i % 2 == 0 { 2 * i } else { "odd" }
      }
    }
  }
  switch items.count { case 0: "none"; case 1: "one"; default: "many" }
}
print(page(["a", "b"], admin: true))
print(page([], admin: false), terminator: "")
