// error: type.cannot-inherit 3:13
class A {}
class B {}
class C: A, B {}
print(C())
