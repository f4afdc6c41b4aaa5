// error: type.mismatch 2:4
let n = 3
if n {
  print(n)
}
