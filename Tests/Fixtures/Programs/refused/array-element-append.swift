// error: type.mismatch 2:14
var names: [String] = ["a"]
names.append(5)
print(names)
