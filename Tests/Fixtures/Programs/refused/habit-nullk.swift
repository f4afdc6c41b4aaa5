// error: name.unknown 1:15
let x: Int? = null
