struct A { var x = 1; func x() -> Int { 2 } ; var x = 3 }
print(A())
