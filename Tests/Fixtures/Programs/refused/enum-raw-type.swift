enum Level: Int { case low = 1, high = "two" }
print(Level.low)
