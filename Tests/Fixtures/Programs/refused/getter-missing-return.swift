// error: syntax.invalid 1:54
struct S { var n: Int { get { if true { return 1 } } ; var m = 2 } }
print(S())
