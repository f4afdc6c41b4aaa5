// trap: trap.nil 5:7
class A { var b: A?; var name = "x" }
let a = A()
a.b = A()
print(a.b!.name)
print(a.b!.b!.name)
