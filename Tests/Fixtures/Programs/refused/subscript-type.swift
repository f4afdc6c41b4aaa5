// error: call.no-overload 2:7
let a = [1, 2, 3]
print(a["0"])
