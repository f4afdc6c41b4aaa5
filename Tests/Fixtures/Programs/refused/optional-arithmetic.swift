// error: type.optional-not-unwrapped 3:7
let text = "12"
let n = Int(text)
print(n * 2)
