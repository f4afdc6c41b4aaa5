// error: syntax.invalid 2:10
let a = 3
if a > 1 and a < 5 {
  print(a)
}
