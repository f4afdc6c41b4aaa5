// trap: trap.conversion 1:46
for x: Float in [127.9, -128.5, 128] { print(Int8(x)) }
