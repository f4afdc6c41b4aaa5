// trap: trap.fatal 2:26
class Customer { let name: String; init(_ n: String) { name = n } }
class Card { unowned let holder: Customer; init(_ h: Customer) { holder = h } }
var customer: Customer? = Customer("kim")
let card = Card(customer!)
print(card.holder.name)
customer = nil
print(card.holder.name)
