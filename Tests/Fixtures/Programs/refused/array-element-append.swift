// error: call.no-overload 2:7
var names: [String] = ["a"]
names.append(5)
print(names)
