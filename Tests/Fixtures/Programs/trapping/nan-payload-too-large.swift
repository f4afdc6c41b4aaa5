// trap: trap.fatal 3:7
let payload: UInt64 = 1 << 52
print("before")
print(Double(nan: payload, signaling: false).isNaN)
