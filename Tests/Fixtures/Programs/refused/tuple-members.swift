// error: type.tuple-pattern 2:5
// error: name.unknown-member 3:9
// error: name.unknown-member 4:9
let t = (1, "a")
let (a, b, c) = t
print(t.2)
print(t.name)
