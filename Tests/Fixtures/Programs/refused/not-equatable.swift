// error: type.operator 2:15
struct P { var x: Int }
print(P(x: 1) == P(x: 1))
