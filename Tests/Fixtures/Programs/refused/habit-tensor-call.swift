// error: call.not-a-function 2:9
// swiftc: engine
let x = zeros(2, 3)
print(x.shape(0))
