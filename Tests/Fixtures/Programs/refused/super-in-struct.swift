// error: name.super 1:30
struct S { func f() -> Int { super.f() } }
print(S().f())
