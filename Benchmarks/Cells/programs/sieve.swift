func sieve(_ n: Int) -> Int {
  var flags = [Bool](repeating: true, count: n + 1)
  var count = 0
  for i in 2...n {
    if flags[i] {
      count += 1
      var j = i + i
      while j <= n {
        flags[j] = false
        j += i
      }
    }
  }
  return count
}
print(sieve(5_000_000))
