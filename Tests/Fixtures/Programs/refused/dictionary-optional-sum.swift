// error: type.optional-not-unwrapped 2:11
let ages = ["kim": 3, "lee": 4]
let sum = ages["kim"] + ages["lee"]
print(sum)
