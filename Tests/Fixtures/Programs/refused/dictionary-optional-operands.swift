// error: type.optional-not-unwrapped 2:26
// error: type.optional-not-unwrapped 3:19
let d = ["a": 1]
func f() -> Int { return 1 + d["a"] }
let e = d["a"]! + d["b"]
