// error: name.unknown-member 4:21
struct Dog { func bark() -> String { "woof" } }
struct Cat { func meow() -> String { "meow" } }
let pets = [Dog(), Dog()]
print(pets.map { $0.meow() })
