// error: name.unknown 1:9
// swiftc: engine
let x = np.array([1, 2])
