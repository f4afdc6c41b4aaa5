// trap: trap.fatal
print("before")
fatalError("stop")
