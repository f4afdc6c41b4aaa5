// error: type.recursive 1:6
struct Node { var value: Int; var next: Node? }
print(Node(value: 1, next: nil))
