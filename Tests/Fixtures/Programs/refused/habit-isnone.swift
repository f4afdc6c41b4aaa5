// error: syntax.invalid 2:9
let x: Int? = 3
if x is nil {
  print(1)
}
