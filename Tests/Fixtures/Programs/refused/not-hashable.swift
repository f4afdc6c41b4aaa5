// error: name.unknown-type 2:11
// error: type.not-inferred 2:20
// error: type.not-inferred 3:1
struct P { var x: Int }
var seen: Set<P> = []
seen.insert(P(x: 1))
