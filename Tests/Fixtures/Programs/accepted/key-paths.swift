struct Address { var city: String; var zip: Int }
struct Person { var name: String; var address: Address; var tags: [String] }
var p = Person(name: "kim", address: Address(city: "Seoul", zip: 4524), tags: ["a", "b"])
let people = [p, Person(name: "an", address: Address(city: "Busan", zip: 48058), tags: [])]
print(people.map(\.name), people.map(\.address.city), people.map(\.tags.count))
let k = \Person.address.zip
print(p[keyPath: k])
p[keyPath: k] += 1
p[keyPath: \.name] = "park"
print(p.address.zip, p.name, people.sorted { $0[keyPath: k] > $1[keyPath: k] }.map(\.name))
func total<T>(_ xs: [T], _ path: KeyPath<T, Int>) -> Int { xs.reduce(0) { $0 + $1[keyPath: path] } }
print(total(people, \.address.zip), total(["ab", "c"], \.count))
let f: (Person) -> String = \.name
print(f(p), ["x", "yy"].map(\.count), people.filter(\.tags.isEmpty).count)
