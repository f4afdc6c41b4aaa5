// error: call.label 2:12
func area(width: Int) -> Int { width }
print(area(3))
