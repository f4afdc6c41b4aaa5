// error: type.case-pattern 3:6
enum E { case a(Int, Int), b }
switch E.a(1, 2) {
case .a(let x, let y, let z): print(x, y, z)
case .b: print("b")
}
