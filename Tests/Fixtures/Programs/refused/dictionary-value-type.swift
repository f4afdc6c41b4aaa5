// error: call.no-overload 2:1
var ages: [String: Int] = ["kim": 3]
ages["lee"] = "four"
print(ages)
