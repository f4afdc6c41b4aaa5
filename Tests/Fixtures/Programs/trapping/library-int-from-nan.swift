// trap: trap.conversion 4:7
var x = 4.0
print(Int(x.squareRoot()))
x = -1
print(Int(x.squareRoot()))
