class Parent { let name: String; var children: [Child] = []; init(_ n: String) { name = n }; deinit { print("parent", name, "gone") } }
class Child { let name: String; weak var parent: Parent?; init(_ n: String, _ p: Parent) { name = n; parent = p; p.children.append(self) }; deinit { print("child", name, "gone") } }
var p: Parent? = Parent("P")
var c: Child? = Child("C", p!)
print(c!.parent?.name ?? "orphan", p!.children.count)
p = nil
print(c!.parent?.name ?? "orphan")
c = nil
class Timer { var tick: (() -> Void)?; var n = 0; func start() { tick = { [weak self] in self?.n += 1 } }; deinit { print("timer gone") } }
var t: Timer? = Timer()
t!.start()
t!.tick?()
t!.tick?()
print(t!.n)
let tick = t!.tick
t = nil
tick?()
final class Holder { let v = 5; lazy var f: () -> Int = { [unowned self] in self.v * 2 } }
let holder = Holder()
print(holder.f())
