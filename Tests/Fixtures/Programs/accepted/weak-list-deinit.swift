final class LNode<T> { var v: T; var next: LNode<T>?; weak var prev: LNode<T>?
  init(_ v: T) { self.v = v }
  deinit { print("free \(v)") } }
final class DList<T> { var head: LNode<T>?; weak var tail: LNode<T>?; var count = 0
  func append(_ v: T) { let n = LNode(v); if let t = tail { t.next = n; n.prev = t } else { head = n }; tail = n; count += 1 }
  func removeFirst() -> T? { guard let h = head else { return nil }; head = h.next; h.next?.prev = nil; count -= 1; return h.v }
  func reversed() -> [T] { var r: [T] = []; var c = tail; while let n = c { r.append(n.v); c = n.prev }; return r }
  deinit { print("list gone") } }
func run() {
  let l = DList<Int>()
  for i in 1...4 { l.append(i) }
  print(l.removeFirst() ?? 0)
  print(l.reversed())
  print("end")
}
run()
var l2: DList<String>? = DList()
l2?.append("a"); l2?.append("b")
weak var t = l2?.tail
print(t?.v ?? "nil")
l2 = nil
print(t?.v ?? "nil")
