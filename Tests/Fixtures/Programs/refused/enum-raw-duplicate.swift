// error: enum.raw-twice 1:31
enum E: Int { case a = 1, b = 1 }
print(E.a)
