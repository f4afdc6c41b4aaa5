// error: type.optional-not-unwrapped 2:7
let a: Int? = 1
print(a + 1)
