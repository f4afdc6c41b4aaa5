// error: call.extra-argument 2:16
func twice(_ x: Int) -> Int { x * 2 }
print(twice(1, 2))
