// error: type.optional-member 3:12
func f(_ s: String?) -> Int {
  if let s { print(s) }
  return s.count
}
print(f("a"))
