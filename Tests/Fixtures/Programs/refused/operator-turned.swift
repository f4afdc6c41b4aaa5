// error: syntax.operator 3:23
func f(_ xs: [Int]) -> Int {
  var total = 0
  for x in xs { total =+ x }
  return total
}
