// trap: trap.index 3:7
var queue = ["a", "b"]
print(queue.remove(at: 0))
print(queue.remove(at: 1))
