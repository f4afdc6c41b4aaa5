// trap: trap.fatal 1:123
struct Queue<T> { private var items: [T] = []; mutating func put(_ t: T) { items.append(t) }; mutating func take() -> T { items.removeFirst() }; var count: Int { items.count } }
var q = Queue<String>()
for w in ["a", "b"] { q.put(w) }
while true { print("left", q.count); print(q.take()) }
