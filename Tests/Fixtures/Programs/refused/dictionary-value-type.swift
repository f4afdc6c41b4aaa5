// error: type.mismatch 2:15
var ages: [String: Int] = ["kim": 3]
ages["lee"] = "four"
print(ages)
