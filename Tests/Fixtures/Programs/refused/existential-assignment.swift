// error: type.existential-member 4:3
protocol Box { associatedtype Item; var item: Item { get set } }
struct I: Box { var item = 1 }
var b: any Box = I()
b.item = 3
print(b.item)
