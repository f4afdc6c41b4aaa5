// error: syntax.invalid 4:2
let x = 3
if x > 2 {
  print(1)
} elif x > 1 {
  print(2)
}
