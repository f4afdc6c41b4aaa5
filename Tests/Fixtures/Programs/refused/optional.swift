// error: type.optional-not-unwrapped 2:9
let a: Int? = 1
print(a + 1)
