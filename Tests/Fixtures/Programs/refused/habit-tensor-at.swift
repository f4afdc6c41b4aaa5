// error: syntax.invalid 2:10
// swiftc: engine
let x = zeros(2, 3)
let y = x @ x
