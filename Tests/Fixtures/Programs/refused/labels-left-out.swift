// error: call.label 2:15
// error: call.missing-argument 3:9
// error: call.label 4:24
struct Point { var x: Int, y: Int }
let p = Point(1, 2)
let q = Point(x: 1)
let s = Point(y: 1, x: 2)
print(p.z)
