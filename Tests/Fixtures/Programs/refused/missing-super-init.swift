// error: flow.super-init 2:26
class A { let x: Int; init(x: Int) { self.x = x } }
class B: A { let y: Int; init(y: Int) { self.y = y } }
print(B(y: 1).x)
