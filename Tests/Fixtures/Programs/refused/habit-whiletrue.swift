// error: name.unknown 1:7
while True {
  break
}
