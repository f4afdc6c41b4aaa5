// error: syntax.operator 1:11
for i in 0..10 {
  print(i)
}
