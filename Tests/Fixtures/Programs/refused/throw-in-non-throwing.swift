// error: error.unhandled 2:46
enum E: Error { case bad }
func f(_ n: Int) -> Int { if n < 0 { throw E.bad }; return n }
print(f(1))
