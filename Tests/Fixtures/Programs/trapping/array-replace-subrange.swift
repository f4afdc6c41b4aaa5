// trap: trap.index 4:1
var a = [1, 2, 3]
a.replaceSubrange(0..<1, with: [7, 8])
print(a)
a.replaceSubrange(3..<9, with: [])
print(a)
