// error: type.mismatch 6:10
// swiftc: elsewhere
protocol Shape { var n: Int { get } }
struct A: Shape { var n = 1 }
struct B: Shape { var n = 2 }
func make(_ f: Bool) -> some Shape {
  if f { return A() }
  return B()
}
print(make(true).n)
