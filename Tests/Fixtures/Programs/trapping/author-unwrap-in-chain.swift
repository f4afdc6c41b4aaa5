// trap: trap.nil 5:30
final class Node { var value: Int; var next: Node?; init(_ v: Int, _ n: Node? = nil) { value = v; next = n } }
let list = Node(1, Node(2, Node(3)))
print(list.next!.value, list.next!.next!.value, list.next?.next?.next?.value as Any)
var cursor: Node! = list
for _ in 0..<5 { print("at", cursor.value); cursor = cursor.next }
