// error: flow.init-incomplete 2:35
class A { var a: Int; init(a: Int) { self.a = a } }
class B: A { var b: Int; init() { super.init(a: 1); b = 2 } }
print(B().b)
