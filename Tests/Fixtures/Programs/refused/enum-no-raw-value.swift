// error: name.unknown-member 2:17
enum Side { case left, right }
print(Side.left.rawValue)
