// error: syntax.operator 2:9
// swiftc: elsewhere
let x = 5
print(1 < x < 10)
