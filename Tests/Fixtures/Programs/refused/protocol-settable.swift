// error: protocol.witness 2:8
protocol Sized { var size: Int { get set } }
struct Box: Sized { let size: Int }
print(Box(size: 1))
