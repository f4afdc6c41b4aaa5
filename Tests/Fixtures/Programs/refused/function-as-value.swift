// error: type.mismatch 2:26
func twice(_ x: Int) -> Int { x * 2 }
let f: (String) -> Int = twice
print(f("a"))
