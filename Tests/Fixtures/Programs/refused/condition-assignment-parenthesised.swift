// error: type.mismatch 2:7
// error: type.operator 3:6
let x = 5;
if (x = 5) { print("x") }
if x === 5 { print(1) }
