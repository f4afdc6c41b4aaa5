// error: syntax.invalid 2:6
let xs = [1]
if 1 in xs {
  print(1)
}
