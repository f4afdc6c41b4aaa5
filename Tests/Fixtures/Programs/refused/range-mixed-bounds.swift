// error: type.not-a-sequence 2:10
let n = 3.5
for i in 0..<n { print(i) }
