enum E: Int { case a = 1, b = 1 }
print(E.a)
