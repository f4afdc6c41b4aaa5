// error: type.mismatch 2:28
enum Shape { case circle(Double), square(side: Double) }
let s = Shape.square(side: "big")
print(s)
