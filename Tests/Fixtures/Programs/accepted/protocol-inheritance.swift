protocol Named { var name: String { get } }
protocol Greeting: Named { func greet() -> String }
extension Greeting { func greet() -> String { "Hello, \(name)" } }
extension Named { var initial: String { String(name.prefix(1)) } }
protocol Loud { var volume: Int { get set } }
struct Robot: Greeting, Loud { var name: String; var volume = 1 }
struct Human: Greeting { let name: String; func greet() -> String { "Hi from \(name)" } }
var r = Robot(name: "r2")
r.volume += 4
print(r.greet(), Human(name: "kim").greet(), r.initial, r.volume)
let all: [Greeting] = [r, Human(name: "lee")]
for g in all { print(g.greet(), g.initial) }
func both<T: Greeting & Loud>(_ x: T) -> String { x.greet() + String(repeating: "!", count: x.volume) }
print(both(r))
let combo: any Greeting & Loud = r
print(combo.name, combo.volume, (all[0] as? Loud)?.volume ?? -1, all[1] is Loud)
extension Array where Element == Greeting { var roll: String { map { $0.name }.joined(separator: "/") } }
print(all.roll)
