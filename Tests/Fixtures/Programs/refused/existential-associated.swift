// error: type.existential-member 4:1
protocol Store { associatedtype Item; func put(_ x: Item) }
struct Ints: Store { func put(_ x: Int) { print(x) } }
let s: any Store = Ints()
s.put(5)
