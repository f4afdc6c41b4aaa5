enum E { case a(Int = 3), b(x: Int, y: Int = 2), c(name: String = "anon", age: Int = 1) }
print(E.a(), E.a(4), E.b(x: 1), E.b(x: 1, y: 5), E.c(), E.c(name: "n"), E.c(age: 9))
let e: E = .a()
if case .a(let n) = e { print(n) }
switch E.c(age: 4) { case .c(let n, let a): print(n, a); default: print("no") }
indirect enum T { case leaf(Int = 0), node(T, T = .leaf()) }
print(T.node(.leaf(1)))
