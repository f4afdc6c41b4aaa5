// trap: trap.conversion 1:36
for x in [0.5, -0.5, -1.0] { print(UInt(x)) }
