// error: type.nil 2:8
var name: String = "a"
name = nil
print(name)
