// error: syntax.invalid 1:17
for i in 0...10 step 2 {
  print(i)
}
