// error: type.optional-not-unwrapped 2:4
let n: Int? = 3
if n > 2 { print("big") }
