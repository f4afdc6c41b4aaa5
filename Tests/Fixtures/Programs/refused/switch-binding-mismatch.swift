// error: type.pattern-binding 4:26
enum E { case a(Int), b(String) }
func f(_ e: E) -> Int {
  switch e {
  case .a(let x), .b(let x): return 1
  }
}
print(f(.a(1)))
