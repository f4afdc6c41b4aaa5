func outer() {
  func show() { print(value, name()) }
  func name() -> String { "n\(value)" }
  let value = 3
  show()
}
outer()
func counter() -> () -> Int {
  func next() -> Int { count += 1; return count }
  var count = 10
  return next
}
let c = counter(); print(c(), c())
func evenodd(_ n: Int) -> Bool {
  func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
  func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
  return even(n)
}
print(evenodd(10), evenodd(7))
let v = 1
func o() { func s() { print(v) }; let v = 2; s(); print(v) }
o()
