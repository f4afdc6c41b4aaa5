// trap: engine.refused 2:7
// swiftc: engine
print("before")
print(zeros(2, 3) + zeros(4))
