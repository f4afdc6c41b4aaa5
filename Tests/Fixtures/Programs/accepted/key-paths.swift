struct Person { var name: String; var age: Int; var addr = Addr() }
struct Addr { var city = "Seoul"; var zip: Int? = 3 }
let ps = [Person(name: "Ann", age: 30), Person(name: "Bob", age: 20)]
print(ps.map(\.name), ps.map(\.addr.city), ps.sorted { $0.age < $1.age }.map(\.name))
let kp = \Person.age
print(ps[0][keyPath: kp])
var p = ps[0]
let wk: WritableKeyPath<Person, String> = \.name
p[keyPath: wk] = "Zed"; p[keyPath: \.addr.city] = "Busan"; p[keyPath: kp] += 3
print(p.name, p.addr.city, p.age)
func sortBy<T, K: Comparable>(_ xs: [T], _ k: KeyPath<T, K>) -> [T] { xs.sorted { $0[keyPath: k] < $1[keyPath: k] } }
print(sortBy(ps, \.age).map(\.age), ps.filter(\.name.isEmpty).count, ["a", "bb"].map(\.count))
print(ps.map(\.self).count, [[1, 2], [3]].map(\.[0]), ps.compactMap(\.addr.zip))
class Box { var v = 1 }
let b = Box(); let rk = \Box.v; b[keyPath: rk] = 7; print(b.v)
let opt: Person? = p
print(opt?[keyPath: \.name] ?? "none", ps.map(\.addr.zip?.description))
