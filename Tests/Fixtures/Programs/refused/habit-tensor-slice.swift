// error: syntax.invalid 2:12
// swiftc: engine
let x = zeros(2, 3)
print(x[0, :])
