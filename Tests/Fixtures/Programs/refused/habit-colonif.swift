// error: syntax.invalid 2:9
let x = 3
if x > 2:
  print(x)
