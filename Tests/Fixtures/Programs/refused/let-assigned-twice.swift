// error: flow.assigned-twice 3:1
let x: Int
x = 1
x = 2
print(x)
