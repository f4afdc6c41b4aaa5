// error: type.nil 1:14
var n: Int = nil
