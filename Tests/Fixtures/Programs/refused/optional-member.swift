// error: type.optional-member 2:19
let names = ["a", "b"]
print(names.first.uppercased())
