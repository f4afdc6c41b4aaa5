// observers, event systems, builders
final class EventBus {
  typealias Handler = (Any) -> Void
  private var handlers: [String: [(id: Int, Handler)]] = [:]
  private var nextID = 0
  struct Token { fileprivate let id: Int; fileprivate let name: String }
  func on<E>(_ type: E.Type, _ h: @escaping (E) -> Void) -> Token {
    defer { nextID += 1 }
    let name = "\(type)"
    handlers[name, default: []].append((nextID, { if let e = $0 as? E { h(e) } }))
    return Token(id: nextID, name: name)
  }
  func off(_ t: Token) { handlers[t.name]?.removeAll { $0.id == t.id } }
  func emit<E>(_ e: E) { handlers["\(E.self)"]?.forEach { $0.1(e) } }
}
struct Login { let user: String }
enum Click: Equatable { case left(x: Int, y: Int), right }
let bus = EventBus()
var log: [String] = []
let t1 = bus.on(Login.self) { log.append("hi \($0.user)") }
let t2 = bus.on(Click.self) { c in if case .left(let x, _) = c { log.append("x=\(x)") } else { log.append("\(c)") } }
_ = bus.on(Int.self) { log.append(String($0 * 2)) }
bus.emit(Login(user: "a")); bus.emit(Click.left(x: 3, y: 4)); bus.emit(Click.right); bus.emit(21)
bus.off(t1); bus.emit(Login(user: "b")); bus.emit("ignored")
print(log, t2.id)
class Observable<T> {
  private var observers: [(T, T) -> Void] = []
  var value: T { didSet { observers.forEach { $0(oldValue, value) } } }
  init(_ v: T) { value = v }
  func observe(_ f: @escaping (_ old: T, _ new: T) -> Void) -> Self { observers.append(f); return self }
  func map<U>(_ f: @escaping (T) -> U) -> Observable<U> { let o = Observable<U>(f(value)); _ = observe { [weak o] _, n in o?.value = f(n) }; return o }
}
let temp = Observable(20.0).observe { print("\($0) -> \($1)") }
let text = temp.map { "\($0)°C" }, flag = text.map(\.count)
temp.value = 25; temp.value += 0.5
print(text.value, flag.value)
protocol ObserverP: AnyObject { func update(_ s: Subject, changed: Int) }
class Subject { private var list: [Weak] = []; struct Weak { weak var o: ObserverP? }
  var state = 0 { didSet { guard state != oldValue else { return }; list.removeAll { $0.o == nil }; for w in list { w.o?.update(self, changed: state - oldValue) } } }
  func add(_ o: ObserverP) { list.append(Weak(o: o)) }; var alive: Int { list.filter { $0.o != nil }.count } }
class Printer: ObserverP { let n: String; init(_ n: String) { self.n = n }; func update(_ s: Subject, changed: Int) { print(n, s.state, changed) }; deinit { print("bye", n) } }
let subject = Subject(); var p1: Printer? = Printer("p1"); let p2 = Printer("p2")
subject.add(p1!); subject.add(p2); subject.state = 3; subject.state = 3; p1 = nil; subject.state = 10; print(subject.alive)
struct Request { var method = "GET", url = "", headers: [String: String] = [:], body: String? }
final class RequestBuilder {
  private var r = Request()
  @discardableResult func url(_ u: String) -> RequestBuilder { r.url = u; return self }
  @discardableResult func header(_ k: String, _ v: String) -> Self { r.headers[k] = v; return self }
  func body(_ b: String?) -> Self { r.body = b; r.method = b == nil ? "GET" : "POST"; return self }
  func build() -> Request { r }
}
let b = RequestBuilder(); b.url("/x").header("A", "1"); b.header("B", "2")
let req = b.body("hey").build(); print(req.method, req.url, req.headers.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, req.body ?? "-")
extension Request { func with(_ change: (inout Request) -> Void) -> Request { var c = self; change(&c); return c } }
print(req.with { $0.method = "PUT"; $0.headers.removeAll() }, req.with { $0.body = nil }.body as Any)
