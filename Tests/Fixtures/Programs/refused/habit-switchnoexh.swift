// error: flow.exhaustive 2:1
let n = 3
switch n {
case 1: print(1)
}
