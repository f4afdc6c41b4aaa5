// trap: trap.fatal 2:1
print("before")
fatalError("stop")
