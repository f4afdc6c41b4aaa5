class A { let x: Int; init(x: Int) { self.x = x }; convenience init() { print("none") } }
print(A().x)
