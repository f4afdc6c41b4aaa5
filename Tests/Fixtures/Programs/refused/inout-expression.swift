// error: mutability.inout 2:8
func bump(_ x: inout Int) { x += 1 }
bump(&(1 + 2))
