// trap: trap.nil 2:21
let xs = [1.0, 2.0, 2.5]
for x in xs { print(Int(exactly: x)!) }
