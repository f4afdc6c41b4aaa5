// error: type.mismatch 1:13
let x = 1 + "a"
