// error: name.unknown 2:16
let name = "a"
print("hello \(nam)")
