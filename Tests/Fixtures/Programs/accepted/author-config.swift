// bank / config parsing / error handling
enum ConfigError: Error, Equatable, CustomStringConvertible {
  case missing(key: String), badValue(key: String, value: String, expected: Any.Type), duplicate(String, lines: (Int, Int))
  var description: String {
    switch self {
    case .missing(let k): "missing \(k)"
    case .badValue(let k, let v, let t): "\(k)=\(v) is not \(t)"
    case .duplicate(let k, (let a, let b)): "\(k) at \(a) and \(b)"
    }
  }
  static func == (l: Self, r: Self) -> Bool { l.description == r.description }
}
protocol ConfigValue { init?(config: String); static var typeName: String { get } }
extension ConfigValue { static var typeName: String { "\(Self.self)" } }
extension Int: ConfigValue { init?(config: String) { self.init(config.filter { $0 != "_" }) } }
extension Double: ConfigValue { init?(config: String) { guard let d = Double(config) else { return nil }; self = d } }
extension Bool: ConfigValue { init?(config: String) { switch config.lowercased() { case "yes", "true", "on", "1": self = true; case "no", "false", "off", "0": self = false; default: return nil } }
 static var typeName: String { "flag" } }
extension String: ConfigValue { init?(config: String) { self = config } }
extension Array: ConfigValue where Element: ConfigValue { init?(config: String) {
  var r: [Element] = []
  for p in config.split(separator: ",") { guard let e = Element(config: p.trimmed) else { return nil }; r.append(e) }
  self = r } }
extension Substring { var trimmed: String { var s = self; while s.first?.isWhitespace == true { s.removeFirst() }; while let l = s.last, l.isWhitespace { s.removeLast() }; return String(s) } }
struct Config {
  private var values: [String: (value: String, line: Int)] = [:]
  private(set) var sections = [String]()
  init(parsing text: String) throws {
    var section = ""
    for (n, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.prefix { $0 != "#" }.trimmed
      if line.isEmpty { continue }
      if line.first == "[", line.last == "]" { section = String(line.dropFirst().dropLast()); sections.append(section); continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw ConfigError.badValue(key: "line \(n + 1)", value: line, expected: Config.self) }
      let key = [section, parts[0].trimmed].filter { !$0.isEmpty }.joined(separator: ".")
      if let old = values[key] { throw ConfigError.duplicate(key, lines: (old.line, n + 1)) }
      values[key] = (parts[1].trimmed, n + 1)
    }
  }
  func get<T: ConfigValue>(_ key: String, as type: T.Type = T.self) throws -> T {
    guard let (text, _) = values[key] else { throw ConfigError.missing(key: key) }
    guard let v = T(config: text) else { throw ConfigError.badValue(key: key, value: text, expected: type) }
    return v
  }
  func get<T: ConfigValue>(_ key: String, default d: @autoclosure () -> T) -> T { (try? get(key)) ?? d() }
  subscript<T: ConfigValue>(key: String) -> T? { try? get(key) }
  subscript(dynamic key: String, or fallback: String = "∅") -> String { values[key]?.value ?? fallback }
}
let text = """
name = test # comment
[net]
port = 8_080
ratio=0.75
debug = ON
hosts = a, b ,c
nums = 1,2,x
[empty]
"""
do {
  let c = try Config(parsing: text)
  let port: Int = try c.get("net.port")
  let ratio = try c.get("net.ratio", as: Double.self)
  let name: String? = c["name"], missing: Int? = c["nope"]
  print(port, ratio, name ?? "-", missing as Any, c.get("net.debug", default: false), c.get("net.x", default: 3.5), try c.get("net.hosts") as [String], c.sections)
  print(c[dynamic: "net.port"], c[dynamic: "zz"], c[dynamic: "q", or: "none"], [Int].typeName, Bool.typeName)
  for key in ["nope", "net.nums"] {
    do { let r: [Int] = try c.get(key); print(r) } catch let e as ConfigError where e == .missing(key: "nope") { print("first:", e) } catch { print("then:", error) }
  }
} catch { print("unexpected", error) }
for bad in ["a=1\na=2", "justtext", "[s]\n=\n"] {
  switch Result(catching: { try Config(parsing: bad) }) {
  case .success(let c): print("ok", c.sections)
  case .failure(let e as ConfigError): print("config error:", e)
  case .failure(let e): print(e)
  }
}
func chain(_ n: Int) throws -> Int { if n == 0 { throw ConfigError.missing(key: "zero") }; return try chain(n - 1) + 1 }
print((try? chain(3)) ?? -1, Result { try chain(1) }.map { $0 * 2 }.mapError { $0 as! ConfigError })
let r: Result<Int, ConfigError> = .failure(.missing(key: "k"))
print(r, (try? r.get()) as Any, r.flatMap { $0 > 0 ? .success("\($0)") : .failure(.missing(key: "n")) })
func typed(_ b: Bool) throws(ConfigError) -> Int { if b { throw .missing(key: "t") }; return 1 }
do { print(try typed(false)); print(try typed(true)) } catch { switch error { case .missing(let k): print("typed", k); default: break } }
