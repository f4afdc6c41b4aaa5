protocol Delegate: AnyObject { var hits: Int { get set }; func ping(_ s: String) }
class A: Delegate { var hits = 0; func ping(_ s: String) { hits += 1; print("A", s, hits) }; deinit { print("A gone") } }
class B: A { override func ping(_ s: String) { print("B", s) } }
class Sender { weak var delegate: Delegate?; unowned let owner: any Delegate; init(_ o: any Delegate) { owner = o }; func send() { delegate?.ping("hi") ?? print("nobody"); owner.hits += 10 } }
var a: A? = B()
let o = A()
let s = Sender(o)
s.send()
s.delegate = a
s.send()
print(s.delegate === a, s.delegate === o, o.hits)
a = A(); s.send(); s.delegate = a; s.send()
let d: any Delegate = o
d.hits = 5; print(o.hits, d === o, d !== a)
func bump<T: Delegate>(_ x: T) { x.hits += 1 }
bump(o); print(o.hits)
extension Delegate { func reset() { hits = 0 } }
o.reset(); d.reset(); print(o.hits)
let anyo: AnyObject = o
print(anyo === d, ObjectIdentifier(o) == ObjectIdentifier(d))
weak var w: Delegate? = o; print(w != nil, w?.hits ?? -1)
