protocol Sized { var size: Int { get set } }
struct Box: Sized { let size: Int }
print(Box(size: 1))
