func f(_ n: Int) -> Int {
  defer { print("first", n) }
  defer { print("second", n) }
  if n == 0 { return 0 }
  defer { print("third", n) }
  return n * 2
}
print(f(0))
print(f(1))
var total = 0
for i in 1...3 {
  defer { total += i; print("end of", i) }
  if i == 2 { continue }
  print("body", i)
}
print(total)
func g() -> Int { var x = 1; defer { x = 100 }; return x }
print(g())
func loop() {
  var i = 0
  while true {
    defer { print("d\(i)") }
    i += 1
    if i == 2 { break }
  }
  print("out")
}
loop()
func nested() {
  defer { defer { print("inner") }; print("outer") }
  print("body")
}
nested()
do {
  defer { print("left the block") }
  print("in the block")
}
