// trap: trap.fatal 4:7
var r = 16
print(String(255, radix: r))
r = 40
print(String(255, radix: r))
