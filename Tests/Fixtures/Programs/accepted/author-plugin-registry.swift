// plugin registry, protocol oriented
protocol Plugin: AnyObject {
  static var identifier: String { get }
  var priority: Int { get set }
  init()
  func run(_ input: String) throws -> String
}
extension Plugin {
  var description: String { "\(Self.identifier)@\(priority)" }
  func runTwice(_ s: String) throws -> String { try run(try run(s)) }
}
enum PluginError: Error, Equatable { case rejected(String), empty }
final class Upper: Plugin {
  static let identifier = "upper"
  var priority = 1
  init() {}
  func run(_ input: String) throws -> String {
    guard !input.isEmpty else { throw PluginError.empty }
    return input.uppercased()
  }
}
final class Reverse: Plugin {
  static var identifier: String { "reverse" }
  var priority = 5
  init() {}
  func run(_ input: String) throws -> String {
    if input.contains("x") { throw PluginError.rejected(input) }
    return String(input.reversed())
  }
}
class Registry {
  private var factories: [String: () -> any Plugin] = [:]
  private var order: [String] = []
  func register<P: Plugin>(_ type: P.Type) {
    factories[P.identifier] = { P() }
    order.append(P.identifier)
  }
  func makeAll() -> [any Plugin] { order.compactMap { factories[$0]?() } }
  subscript(name: String) -> (any Plugin)? { factories[name]?() }
}
let registry = Registry()
registry.register(Upper.self)
registry.register(Reverse.self)
let all = registry.makeAll().sorted { $0.priority > $1.priority }
for p in all { print(p.description, type(of: p).identifier) }
func process(_ s: String) -> Result<String, Error> {
  Result { try all.reduce(s) { try $1.run($0) } }
}
for input in ["hello", "", "axb", "Swift"] {
  switch process(input) {
  case .success(let out): print("ok:", out)
  case .failure(PluginError.rejected(let what)): print("rejected:", what)
  case .failure(let e as PluginError) where e == .empty: print("empty!")
  case .failure(let e): print("other", e)
  }
}
all[0].priority += 10
print(all.map(\.priority))
print((try? all[0].runTwice("abc")) ?? "nil", registry["nope"] == nil)
