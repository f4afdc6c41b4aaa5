// trap: trap.cast 2:26
let values: [Any] = ["text", 5]
for v in values { print((v as! String).uppercased()) }
