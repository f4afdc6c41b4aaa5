// error: syntax.pattern 2:8
let x: Int? = 1
if let let y = x { print(y) }
