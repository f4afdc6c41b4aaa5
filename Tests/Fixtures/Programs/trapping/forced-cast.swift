// trap: trap.cast 4:27
class Animal {}
class Dog: Animal { let name = "rex" }
let animals: [Animal] = [Dog(), Animal()]
for a in animals { print((a as! Dog).name) }
