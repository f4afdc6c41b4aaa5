// error: flow.super-init 2:26
class A { var a: Int; init(a: Int) { self.a = a } }
class B: A { var b: Int; init() { b = 2 } }
print(B().b)
