struct Address { var city: String; var zip: Int? }
struct Person { var name: String; var age: Int; var home: Address; var tags: [String] = []; var initial: Character { name.first! } }
struct SortKey<T> { let less: (T, T) -> Bool; let same: (T, T) -> Bool
  init<V: Comparable>(_ k: KeyPath<T, V>, descending: Bool = false) { less = { descending ? $0[keyPath: k] > $1[keyPath: k] : $0[keyPath: k] < $1[keyPath: k] }; same = { $0[keyPath: k] == $1[keyPath: k] } } }
extension Sequence {
  func sorted(by keys: SortKey<Element>...) -> [Element] { sorted { a, b in for k in keys { if !k.same(a, b) { return k.less(a, b) } }; return false } }
  func grouped<K: Hashable>(by k: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: k] } }
  func pluck<A, B>(_ a: KeyPath<Element, A>, _ b: KeyPath<Element, B>) -> [(A, B)] { map { ($0[keyPath: a], $0[keyPath: b]) } }
  func sum<N: Numeric>(_ k: KeyPath<Element, N>) -> N { reduce(0) { $0 + $1[keyPath: k] } } }
var people = [Person(name: "Ann", age: 30, home: Address(city: "Oslo", zip: 1)), Person(name: "Bob", age: 25, home: Address(city: "Rome", zip: nil), tags: ["x", "y"]), Person(name: "Al", age: 30, home: Address(city: "Oslo", zip: 3))]
print(people.sorted(by: SortKey(\.age, descending: true), SortKey(\.name)).map(\.name), people.sorted(by: SortKey(\.home.city), SortKey(\.age)).map(\.initial))
print(people.grouped(by: \.home.city).mapValues { $0.map(\.name) }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }, people.pluck(\.name, \.age)[1], people.sum(\.age), people.map(\.tags.count))
func set<R, V>(_ r: inout R, _ k: WritableKeyPath<R, V>, _ v: V) { r[keyPath: k] = v }
func over<R, V>(_ k: WritableKeyPath<R, V>, _ f: @escaping (V) -> V) -> (R) -> R { { var r = $0; r[keyPath: k] = f(r[keyPath: k]); return r } }
set(&people[0], \.home.city, "Paris"); people[1][keyPath: \.age] += 10; set(&people[1], \.home.zip, 77)
print(people[0].home, people[1].age, people.map(over(\.age) { $0 * 2 }).map(\.age), people.map { $0.home.zip ?? -1 })
let path = \Person.home; print(people[2][keyPath: path].city, people.compactMap(\.home.zip).max()!)
final class Model { var count = 0; var inner = Address(city: "-", zip: nil) } ; let m = Model(); let rk: ReferenceWritableKeyPath<Model, Int> = \.count; m[keyPath: rk] = 5; m[keyPath: \.inner.city] += "!"; print(m.count, m.inner.city)
let arr = [[1, 2], [3]]; print(arr[keyPath: \.[0][1]], arr.map(\.first), arr.map(\.isEmpty), ["a": 1][keyPath: \.["a"]] as Any)
let validators: [(String, PartialCheck)] = [("age", .init(\.age) { $0 >= 18 }), ("name", .init(\.name) { $0.count > 2 })]
struct PartialCheck { let run: (Person) -> Bool; init<V>(_ k: KeyPath<Person, V>, _ ok: @escaping (V) -> Bool) { run = { ok($0[keyPath: k]) } } }
for p in people { print(p.name, validators.filter { !$0.1.run(p) }.map(\.0)) }
print(people.filter { $0[keyPath: \.age] > 29 }.count, people.max { $0.age < $1.age }!.name, people.allSatisfy(\.tags.isEmpty))
