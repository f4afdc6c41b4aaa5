// error: type.literal-overflow 1:15
let b: UInt = -1
print(b)
