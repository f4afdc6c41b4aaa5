// trap: trap.fatal 2:43
protocol Shape { func area() -> Double }
extension Shape { func area() -> Double { fatalError("area() is not defined for \(Self.self)") } }
struct Dot: Shape { func area() -> Double { 0 } }
struct Blob: Shape {}
let shapes: [Shape] = [Dot(), Blob()]
for s in shapes { print(s.area()) }
