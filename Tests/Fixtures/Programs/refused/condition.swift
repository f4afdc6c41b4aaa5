// error: type.mismatch 1:4
if 1 { print(2) }
