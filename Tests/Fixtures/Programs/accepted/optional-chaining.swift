struct Engine { var power: Int; mutating func tune() -> Int { power += 10; return power } }
class Car { var engine: Engine?; var owner: Person?; var tags = [String]() }
class Person { var name: String; var car: Car?; init(_ n: String) { name = n }
  func rename(_ n: String) { name = n } }
let p = Person("kim")
print(p.car?.engine?.power as Any)
p.car = Car()
print(p.car?.engine?.tune() as Any)
p.car?.engine = Engine(power: 100)
print(p.car?.engine?.tune() as Any, p.car?.engine?.power ?? 0)
p.car?.owner = p
p.car?.owner?.rename("lee")
print(p.name)
func side(_ n: Int) -> Int { print("side \(n)"); return n }
p.car?.engine?.power = side(7)
print(p.car?.engine?.power ?? -1)
let nobody: Person? = nil
nobody?.car?.engine?.power = side(8)
print(nobody?.car?.tags.count as Any)
p.car?.tags.append("fast")
print(p.car?.tags.first?.uppercased() as Any, p.car?.tags.first?.count ?? 0)
if (p.car?.tags.append("red")) != nil { print("appended") }
let names: [String]? = ["a", "b"]
print(names?[1] ?? "none", names?.map { $0 + "!" } ?? [])
var matrix: [[Int]]? = [[1]]
matrix?[0][0] += 5
matrix?.append([2])
print(matrix!)
let len = p.car?.owner?.name.count
print(len.map { $0 * 2 } as Any)
print((p.car?.engine).flatMap { $0.power > 5 ? $0.power : nil } as Any)
p.car = nil
