// error: type.not-inferred 2:16
enum Shape { case circle(Double), square(side: Double) }
let s: Shape = .circle
print(s)
