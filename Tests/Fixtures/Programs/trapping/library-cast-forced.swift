// trap: trap.cast 2:22
let all: [Any] = [1, "a"]
for x in all { print(x as! Int) }
