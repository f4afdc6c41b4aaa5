// error: type.mismatch 3:19
func area(width: Double, height: Double) -> Double { width * height }
let w = 3
print(area(width: w, height: 2))
