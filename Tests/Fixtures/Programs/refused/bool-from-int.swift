// error: type.mismatch 1:18
let flag: Bool = 1
print(flag)
