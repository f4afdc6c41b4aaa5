func calls(_ n: Int) -> Int {
  let k = 3
  let add = { (x: Int) -> Int in x + k }
  var sum = 0
  for _ in 0..<n { sum = add(sum) }
  return sum
}
print(calls(10_000_000))
