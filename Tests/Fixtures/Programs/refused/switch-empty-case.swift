// error: syntax.empty-case 3:1
let n = 3
switch n {
case 1:
case 2: print("two")
default: print("other")
}
