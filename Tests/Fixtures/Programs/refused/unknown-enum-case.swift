// error: name.unknown-member 2:20
enum Direction { case north, south }
let d: Direction = .nort
print(d)
