// error: syntax.operator 1:1
// swiftc: elsewhere
let x = 5
print(1 < x < 10)
