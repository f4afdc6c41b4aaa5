class Node { let id: Int; required init(id: Int) { self.id = id }; class func kind() -> String { "node" } }
final class Leaf: Node { override class func kind() -> String { "leaf" } }
func make<T: Node>(_ t: T.Type, _ n: Int) -> T { T(id: n) }
let l = make(Leaf.self, 3)
print(type(of: l), l.id, Leaf.kind())
func k<T: Node>(_ t: T.Type) -> String { T.kind() }
print(k(Leaf.self), k(Node.self))
func cast<T: Node>(_ n: Node, to: T.Type) -> T? { n as? T }
print(cast(l, to: Leaf.self) != nil, cast(Node(id: 1), to: Leaf.self) == nil)
class Repo<T: Node> { var items: [T] = []; func add(_ t: T) { items.append(t) }; func find(_ id: Int) -> T? { items.first { $0.id == id } } }
let r = Repo<Leaf>()
r.add(l); print(r.find(3)?.id ?? -1, r.find(4) == nil)
