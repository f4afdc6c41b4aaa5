// error: name.unknown 1:9
let a = True
