// trap: trap.division-by-zero 4:7
var d = 2
print(7 % d)
d -= 2
print(7 % d)
