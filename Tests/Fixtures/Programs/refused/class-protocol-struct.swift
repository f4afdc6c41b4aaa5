// error: type.class-bound 4:8
protocol Owned: AnyObject {
  var owner: String { get }
}
struct Box: Owned {
  var owner = "me"
}
print(Box().owner)
