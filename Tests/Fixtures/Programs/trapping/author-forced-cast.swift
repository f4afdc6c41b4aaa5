// trap: trap.cast 5:39
class Animal { var name: String { "animal" } }
class Dog: Animal { override var name: String { "dog" } }
class Cat: Animal { override var name: String { "cat" } }
let zoo: [Animal] = [Dog(), Dog(), Cat()]
for a in zoo { print(a.name); let d = a as! Dog; print("is", d.name) }
