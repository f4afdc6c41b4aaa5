// error: name.unknown 1:10
for i in range(10) {
  print(i)
}
