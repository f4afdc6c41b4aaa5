// error: type.missing-witness 2:8
protocol Defaulted { static var standard: Self { get } }
struct Level: Defaulted { var n: Int }
print(Level(n: 1))
