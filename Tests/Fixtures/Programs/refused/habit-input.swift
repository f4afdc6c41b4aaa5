// error: name.unknown 1:12
let name = input("name")
