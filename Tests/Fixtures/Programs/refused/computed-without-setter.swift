// error: mutability.assign 3:3
struct Circle { var r = 1.0; var area: Double { 3 * r * r } }
var c = Circle()
c.area = 5
print(c)
