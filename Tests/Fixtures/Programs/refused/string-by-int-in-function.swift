// error: type.string-index 1:43
func f(_ s: String) -> Character { return s[2] }
print(f("abc"))
