// error: type.optional-not-unwrapped 2:6
let n: Int? = 3
if n > 2 { print("big") }
