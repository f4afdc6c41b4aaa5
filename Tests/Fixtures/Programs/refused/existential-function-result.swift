// error: type.existential-member 4:9
protocol Node { associatedtype V; func opt(_ b: Bool) -> ((V) -> String)? }
struct S: Node { func opt(_ b: Bool) -> ((Int) -> String)? { nil } }
let n: any Node = S()
let f = n.opt(true)
