// error: name.redeclared 1:28
// error: name.redeclared 1:51
struct A { var x = 1; func x() -> Int { 2 } ; var x = 3 }
print(A())
