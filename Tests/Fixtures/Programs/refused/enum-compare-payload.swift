// error: type.operator 2:23
enum Token { case number(Int), plus }
print(Token.number(1) == Token.number(1))
