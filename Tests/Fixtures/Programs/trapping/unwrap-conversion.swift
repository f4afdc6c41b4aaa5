// trap: trap.nil 1:34
func parse(_ s: String) -> Int { Int(s)! }
print(parse("12"))
print(parse("1 2"))
