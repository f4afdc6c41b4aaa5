// error: flow.init-incomplete 1:64
class A { let x: Int; init(x: Int) { self.x = x }; convenience init() { print("none") } }
print(A().x)
