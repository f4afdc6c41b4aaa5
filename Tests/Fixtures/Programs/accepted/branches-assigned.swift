enum Traffic: CaseIterable { case red, green, yellow
  mutating func advance() { self = switch self { case .red: .green; case .green: .yellow; case .yellow: .red } }
}
var t = Traffic.red
t.advance(); print(t)
enum Light: CaseIterable { case red, green, yellow
  mutating func advance() {
    self = switch self {
      case .red: .green
      case .green: .yellow
      case .yellow: .red }
  }
}
var u = Light.red
u.advance(); print(u)
var n: Light? = nil
n = if u == .red { .red } else { .green }
print(n!)
