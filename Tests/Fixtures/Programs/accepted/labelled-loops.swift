outer: for i in 1...4 {
  for j in 1...4 {
    if j == 3 { continue outer }
    if i == 3 { break outer }
    print(i, j, terminator: "; ")
  }
}
print()
var n = 0
search: while true {
  n += 1
  switch n {
  case 1, 2: continue search
  case 5: break search
  default: print("n", n)
  }
}
print(n)
check: if n == 5 {
  if n > 3 { print("leaving"); break check }
  print("not reached")
}
block: do { if n == 5 { break block }; print("no") }
var k = 10
repeat { k -= 3; if k == 4 { continue }; print("k", k) } while k > 0
for i in stride(from: 0, to: 20, by: 5) where i != 10 { print(i, terminator: " ") }
for (i, c) in "héy".enumerated() where i > 0 { print(i, c, terminator: " ") }
for _ in 0..<2 { print("*", terminator: "") }
print()
var it = [1, 2, 3].makeIterator()
while let x = it.next() { if x == 2 { continue }; print(x) }
while case let x? = it.next() { print(x) }
func find(_ grid: [[Int]], _ v: Int) -> (Int, Int)? { for (r, row) in grid.enumerated() { for (c, x) in row.enumerated() where x == v { return (r, c) } }; return nil }
print(find([[1, 2], [3, 4]], 3)!, find([], 1) == nil)
