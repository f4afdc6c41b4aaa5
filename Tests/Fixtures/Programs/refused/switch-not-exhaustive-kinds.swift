// error: flow.exhaustive 1:1
// error: flow.exhaustive 4:1
// error: flow.exhaustive 7:1
switch 5 {
case 1...3: print("a")
}
switch "a" {
case "a": break
}
switch true { case true: break }
