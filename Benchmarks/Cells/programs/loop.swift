func loop(_ n: Int) -> Int {
  var sum = 0
  for i in 0..<n { sum = sum + (i & 7) }
  return sum
}
print(loop(50_000_000))
