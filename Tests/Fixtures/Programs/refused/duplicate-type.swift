// error: name.redeclared 2:8
struct A { var x = 1 }
struct A { var y = 2 }
print(A())
