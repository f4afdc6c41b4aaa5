// error: type.missing-witness 2:8
protocol Buildable { init(size: Int) }
struct Wall: Buildable { var height: Int }
print(Wall(height: 1))
