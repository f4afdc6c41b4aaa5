protocol Event { static var name: String { get } }
struct Click: Event { static let name = "click"; var x: Int, y: Int }
struct Key: Event { static let name = "key"; let code: Character }
final class Token { let cancel: () -> Void; init(_ c: @escaping () -> Void) { cancel = c } ; deinit { cancel() } }
final class Bus {
  private var handlers: [String: [(id: Int, call: (any Event) -> Void)]] = [:]
  private var nextID = 0
  func on<E: Event>(_ type: E.Type, _ f: @escaping (E) -> Void) -> Token {
    let id = nextID; nextID += 1
    handlers[E.name, default: []].append((id, { if let e = $0 as? E { f(e) } }))
    return Token { [weak self] in self?.handlers[E.name]?.removeAll { $0.id == id } }
  }
  func emit(_ e: any Event) { for h in handlers[type(of: e).name] ?? [] { h.call(e) } }
  var summary: String { handlers.keys.sorted().map { "\($0):\(handlers[$0]!.count)" }.joined(separator: ",") }
}
class View {
  weak var parent: View?
  private(set) var children: [View] = []
  let title: String
  init(_ t: String) { title = t; print("+", t) }
  deinit { print("-", title) }
  @discardableResult func add(_ v: View) -> Self { v.parent = self; children.append(v); return self }
  var path: String { (parent.map { $0.path + "/" } ?? "") + title }
  lazy var shout: String = { print("computing"); return title.uppercased() }()
}
let bus = Bus()
var log: [String] = []
var t1: Token? = bus.on(Click.self) { log.append("click \($0.x),\($0.y)") }
let t2 = bus.on(Key.self) { [unowned bus] in log.append("key \($0.code) \(bus.summary)") }
bus.emit(Click(x: 1, y: 2)); bus.emit(Key(code: "q"))
t1 = nil
bus.emit(Click(x: 3, y: 4))
print(log, bus.summary)
_ = t2
do {
  let root = View("root")
  do { let leaf = View("leaf"); root.add(View("mid").add(leaf)); print(leaf.path, leaf.shout, leaf.shout) }
  print(root.children[0].children[0].path)
  var w: View? = View("temp")
  weak var ref = w
  print(ref?.title ?? "gone"); w = nil; print(ref?.title ?? "gone")
}
print("end")
