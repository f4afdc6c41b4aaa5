// error: type.no-initializers 1:7
class Box { var value: Int }
let b = Box()
