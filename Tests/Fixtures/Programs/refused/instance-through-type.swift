// error: type.instance-member 2:9
struct S { var n = 1 }
print(S.n)
