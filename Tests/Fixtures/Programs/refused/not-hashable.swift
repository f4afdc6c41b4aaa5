// error: type.does-not-conform 3:6
// swiftc: elsewhere
struct P { var x: Int }
var seen: Set<P> = []
seen.insert(P(x: 1))
