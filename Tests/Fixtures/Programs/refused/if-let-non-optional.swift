// error: type.binding-not-optional 2:12
let x = 5
if let y = x { print(y) }
