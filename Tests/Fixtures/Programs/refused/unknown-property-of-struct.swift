// error: name.unknown-member 3:9
struct Point { var x = 0, y = 0 }
let p = Point()
print(p.z)
