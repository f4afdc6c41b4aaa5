// error: name.redeclared 1:21
enum E { case a, b, a }
print(E.b)
