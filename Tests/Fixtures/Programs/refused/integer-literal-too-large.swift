// error: type.literal-overflow 1:16
let b: UInt8 = 256
print(b)
