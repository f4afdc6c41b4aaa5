// error: type.does-not-conform 2:11
struct P { var x: Int }
var seen: Set<P> = []
seen.insert(P(x: 1))
