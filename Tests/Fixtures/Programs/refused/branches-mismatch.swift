// error: type.mismatch 2:20
let w = 2.0
let v = if w > 1 { w } else { 0 }
print(v)
