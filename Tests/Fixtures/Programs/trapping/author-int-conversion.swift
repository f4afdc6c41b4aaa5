// trap: trap.conversion 2:34
let values: [Double] = [1.5, 255.9, -0.5, 300]
for v in values { print(v, "->", UInt8(v)) }
