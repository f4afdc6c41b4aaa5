// error: type.mismatch 2:8
let n = 3
print(!n)
