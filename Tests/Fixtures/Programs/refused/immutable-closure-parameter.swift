// error: mutability.member 2:3
let grow = { (xs: [Int]) -> [Int] in
  xs.append(1)
  return xs
}
print(grow([]))
