// error: type.mismatch 2:14
// error: call.label 3:14
// error: name.unknown 4:9
struct P { var x: Int }
let a: Int = "one"
let b = P(y: 2)
let c = undefinedName + 1
print(a, b, c)
