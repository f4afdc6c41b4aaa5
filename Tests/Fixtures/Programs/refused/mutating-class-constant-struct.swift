// error: mutability.member 2:26
struct Point { var x = 0; mutating func move() { x += 1 } }
func shift(_ p: Point) { p.move() }
shift(Point())
