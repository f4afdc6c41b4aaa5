// error: call.missing-argument 2:7
struct Point { var x: Int; var y: Int }
print(Point(x: 1))
