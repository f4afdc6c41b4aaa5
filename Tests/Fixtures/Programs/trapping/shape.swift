// trap: engine.refused
print("before")
print(zeros(2, 3) + zeros(4))
