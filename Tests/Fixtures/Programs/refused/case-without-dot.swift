// error: name.unknown 4:8
enum Color { case red, green }
func name(_ c: Color) -> String {
  switch c {
  case red: return "r"
  case .green: return "g"
  }
}
