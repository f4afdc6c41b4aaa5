// trap: trap.nil 7:7
class Node { weak var next: Node?; var v = 1 }
let n = Node()
var m: Node? = Node()
n.next = m
print(n.next!.v)
m = nil
print(n.next!.v)
