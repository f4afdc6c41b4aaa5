// error: declaration.self-result 1:26
class A { func all() -> [Self] { [self] } }
print(A().all().count)
