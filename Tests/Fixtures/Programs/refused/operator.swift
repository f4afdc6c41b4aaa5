// error: type.operator 1:11
let x = 1 + "a"
