// error: type.missing-witness 2:8
protocol Named { var name: String { get } }
struct Cat: Named { var title = "a" }
print(Cat())
