// error: type.optional-not-unwrapped 3:9
func display(_ s: String) { print(s) }
let s: String? = "a"
display(s)
