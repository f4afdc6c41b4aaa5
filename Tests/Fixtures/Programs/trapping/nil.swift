// trap: trap.nil
let a: Int? = nil
print("before")
print(a!)
