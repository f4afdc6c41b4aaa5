// error: access.private 2:49
struct Safe { private var code = 1; var isOpen = false }
struct Thief { func steal(_ s: Safe) -> Int { s.code } }
print(Thief())
