// error: type.not-a-sequence 1:10
for i in 10 {
  print(i)
}
