var s = "ab"
print(s.removeFirst(), s.removeFirst(), s.isEmpty)
print(s.removeFirst())
