// error: call.no-overload 2:7
let ages = ["kim": 3]
print(ages[3] ?? 0)
