// error: access.exposes 2:15
struct S { private struct H { var x = 1 }
  fileprivate init(h: H) { } }
print("x")
