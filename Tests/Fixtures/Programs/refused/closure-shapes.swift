// error: closure.argument-count 1:28
// error: closure.argument-count 2:23
// error: type.mismatch 3:20
// error: type.mismatch 4:26
let f: (Int, Int) -> Int = { a in a + 1 }
let g: (Int) -> Int = { a, b in a + b }
let h: () -> Int = { print("x") }
let k: (Int) -> String = { $0 + 1 }
