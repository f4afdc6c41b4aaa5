// error: enum.raw-value 1:40
enum Level: Int { case low = 1, high = "two" }
print(Level.low)
