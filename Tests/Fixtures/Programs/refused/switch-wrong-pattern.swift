// error: type.pattern 3:6
let n = 3
switch n {
case "a": print("a")
default: print("other")
}
