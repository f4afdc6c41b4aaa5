// error: type.generic-arguments 2:8
struct Pair<A, B> { var a: A, b: B }
let p: Pair<Int> = Pair(a: 1, b: 2)
print(p)
