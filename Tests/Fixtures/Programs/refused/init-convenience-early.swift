// error: flow.self-early 1:79
class A { var a: Int; init(a: Int) { self.a = a }; convenience init() { print(a); self.init(a: 3) } }
print(A().a)
