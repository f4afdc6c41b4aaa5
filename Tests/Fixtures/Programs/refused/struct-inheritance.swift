// error: type.cannot-inherit 2:17
struct Base { var x = 1 }
struct Derived: Base { var y = 2 }
print(Derived())
