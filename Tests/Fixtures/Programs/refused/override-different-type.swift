// error: override.nothing 2:28
class A { func f(_ x: Int) -> Int { x } }
class B: A { override func f(_ x: String) -> Int { 0 } }
print(B().f(1))
