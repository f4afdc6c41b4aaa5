struct Report {
  var n: Int
  lazy var squares: [Int] = { print("computing"); return (1...n).map { $0 * $0 } }()
}
var r = Report(n: 3)
print("made")
print(r.squares)
r.n = 10
print(r.squares.count)
class Config {
  lazy var table = ["a": 1]
  lazy var size: Int = table.count + 1
  static let shared: Config = { print("shared made"); return Config() }()
}
print("before shared")
Config.shared.table["b"] = 2
print(Config.shared.size, Config.shared.table.count)
let squares = (1...5).lazy.map { x -> Int in print("map", x); return x * x }
print(squares.first { $0 > 3 }!)
