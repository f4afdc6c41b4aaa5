// error: syntax.invalid 2:8
let a = true
if not a {
  print(a)
}
