// error: mutability.assign 2:1
let x = 1
x = 2
