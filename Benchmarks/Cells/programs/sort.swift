func sortNumbers(_ n: Int) -> Int {
  var state = 12345
  var numbers: [Int] = []
  for _ in 0..<n {
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    numbers.append(state)
  }
  numbers.sort { $0 < $1 }
  var checksum = 0
  for i in 0..<n { checksum = (checksum * 31 + numbers[i]) % 1_000_000_007 }
  return checksum
}
print(sortNumbers(1_000_000))
