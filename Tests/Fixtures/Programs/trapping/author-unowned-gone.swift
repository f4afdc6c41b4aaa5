// trap: trap.fatal 2:32
final class Owner { let name: String; init(_ n: String) { name = n }; deinit { print("owner", name, "gone") } }
final class Card { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
var owner: Owner? = Owner("Kim")
let card = Card(owner!)
print(card.owner.name)
owner = nil
print("still here")
print(card.owner.name)
