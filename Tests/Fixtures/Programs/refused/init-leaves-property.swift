// error: flow.init-incomplete 4:3
class Pair {
  var a: Int
  var b: Int
  init(a: Int) { self.a = a }
}
print(Pair(a: 1).a)
