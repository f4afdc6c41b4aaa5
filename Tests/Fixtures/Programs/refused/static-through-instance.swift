// error: type.static-member 3:9
struct S { static let limit = 3 }
let s = S()
print(s.limit)
