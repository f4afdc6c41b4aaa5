// error: call.not-a-function 2:7
let n = 5
print(n(3))
