// error: type.optional-not-unwrapped 2:18
let stock = ["pear": 3]
let pears: Int = stock["pear"]
print(pears)
