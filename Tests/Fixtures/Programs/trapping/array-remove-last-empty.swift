// trap: trap.empty 4:7
var stack = [1]
print(stack.removeLast())
print(stack.popLast() as Any)
print(stack.removeLast())
