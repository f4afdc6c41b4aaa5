protocol Buildable { init(size: Int) }
struct Wall: Buildable { var height: Int }
print(Wall(height: 1))
