// error: flow.init-incomplete 2:35
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init() { super.init(x: 1); y = 2 } }
print(B().x)
