func build(_ n: Int) -> Int {
  var text = ""
  for i in 0..<n { text += i % 10 == 0 ? "\n" : "line" }
  return text.count
}
print(build(1_000_000))
