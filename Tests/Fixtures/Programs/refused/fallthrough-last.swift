// error: flow.fallthrough 4:10
let n = 1
switch n {
case 1: print("one")
default: fallthrough
}
