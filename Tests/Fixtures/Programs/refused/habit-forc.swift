// error: syntax.invalid 1:1
for (var i = 0; i < 3; i++) {
  print(i)
}
