// error: name.unknown 3:24
// error: call.label 6:11
class A {
  var name: String
  func hello() { print(nme) }
  init(name: String) { self.name = name }
}
let a = A("x")
print(a.nam)
