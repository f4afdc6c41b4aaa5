protocol HTML { func render(_ depth: Int) -> String }
struct Text: HTML { let s: String; init(_ s: String) { self.s = s } ; func render(_ d: Int) -> String { String(repeating: " ", count: d) + s } }
struct Tag: HTML {
  let name: String, attrs: KeyValuePairs<String, String>, kids: [HTML]
  init(_ n: String, _ a: KeyValuePairs<String, String> = [:], @Builder _ k: () -> [HTML]) { name = n; attrs = a; kids = k() }
  func render(_ d: Int) -> String {
    let pad = String(repeating: " ", count: d)
    let at = attrs.map { " \($0.key)=\"\($0.value)\"" }.joined()
    return ([pad + "<\(name)\(at)>"] + kids.map { $0.render(d + 2) } + [pad + "</\(name)>"]).joined(separator: "\n")
  }
}
@resultBuilder enum Builder {
  static func buildExpression(_ e: HTML) -> [HTML] { [e] }
  static func buildExpression(_ s: String) -> [HTML] { [Text(s)] }
  static func buildExpression(_ n: Int) -> [HTML] { [Text("#\(n)")] }
  static func buildBlock(_ p: [HTML]...) -> [HTML] { p.flatMap { $0 } }
  static func buildOptional(_ p: [HTML]?) -> [HTML] { p ?? [Text("<!-- none -->")] }
  static func buildEither(first p: [HTML]) -> [HTML] { p }
  static func buildEither(second p: [HTML]) -> [HTML] { p }
  static func buildArray(_ p: [[HTML]]) -> [HTML] { p.flatMap { $0 } }
}
struct User { var name: String; var admin: Bool; var tags: [String] }
@Builder func row(_ u: User) -> [HTML] {
  Tag("li", ["class": u.admin ? "admin" : "user", "id": u.name]) {
    u.name
    if u.admin { Tag("b") { "root" } }
    switch u.tags.count {
    case 0: "no tags"
    case 1: u.tags[0]
    default: for (i, t) in u.tags.enumerated() { i; t.uppercased() }
    }
  }
}
let page = Tag("ul") {
  "Users"
  let users = [User(name: "ann", admin: true, tags: []), User(name: "bob", admin: false, tags: ["x", "y"]), User(name: "cy", admin: false, tags: ["z"])]
  for u in users { for h in row(u) { h } }
  if users.count > 5 { "many" } else if users.isEmpty { "none" } else { "few" }
}
print(page.render(0))
@resultBuilder struct Sum { static func buildBlock(_ n: Int...) -> Int { n.reduce(0, +) }; static func buildFinalResult(_ n: Int) -> String { "total \(n)" } }
struct Bill { @Sum var text: String { 1; 2; 3 * 4 } ; @Sum func with(_ k: Int) -> String { k; 10 } }
print(Bill().text, Bill().with(5))
func make(@Sum _ f: () -> String) -> String { f() }
print(make { 1; 1 })
