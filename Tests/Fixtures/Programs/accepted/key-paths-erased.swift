struct Person { var name: String; let age: Int; var tags: [String] = ["x"]; var pet: Pet? = Pet(); struct Pet { var n = 3 } }
let paths: [PartialKeyPath<Person>] = [\.name, \.age, \.tags.count, \.pet?.n, \Person.tags[0]]
let p = Person(name: "A", age: 3)
for k in paths { print(p[keyPath: k]) }
print(paths.map { "\(p[keyPath: $0])" }.joined(separator: ","))
func table<T>(_ rows: [T], _ cols: [(String, PartialKeyPath<T>)]) { for r in rows { print(cols.map { "\($0.0)=\(r[keyPath: $0.1])" }.joined(separator: " ")) } }
table([p, Person(name: "B", age: 9)], [("name", \.name), ("age", \.age)])
let any: AnyKeyPath = \Person.age
print(p[keyPath: any] as Any, (3 as Any as? Person)?[keyPath: any] as Any)
let kp: KeyPath<Person, String> = \.name
let full = kp.appending(path: \.count)
print(p[keyPath: full])
let wp: WritableKeyPath<Person, [String]> = \.tags
let first = wp.appending(path: \.[0])
var q = p; q[keyPath: first] = "zz"; print(q.tags, q[keyPath: \Person.pet!.n])
print((paths[0] as? KeyPath<Person, String>).map { p[keyPath: $0] } ?? "none", (paths[1] as? WritableKeyPath<Person, Int>) == nil)
class C { var n = 1; let m = 2 }
let rk = \C.n, lk = \C.m
let c = C(); c[keyPath: rk] += 4; print(c.n, c[keyPath: lk], type(of: rk), type(of: lk), type(of: \Person.age), type(of: \Person.name))
