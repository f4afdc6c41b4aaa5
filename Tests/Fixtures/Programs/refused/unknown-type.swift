// error: name.unknown-type 1:26
struct Item { var price: Doubel }
print(Item(price: 1))
