// trap: trap.nil 3:7
let a: Int? = nil
print("before")
print(a!)
