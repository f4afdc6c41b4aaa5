protocol M {}
struct A: M {}
struct B: M {}
struct S { var n: Int
  init(_ l: any M...) { n = -l.count }
  init(_ l: [any M]) { n = l.count } }
print(S([A(), B()]).n)
print(S(A(), B()).n, S([A()]).n, S().n)
