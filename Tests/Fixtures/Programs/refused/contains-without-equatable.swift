// error: type.does-not-conform 2:21
struct Point { var x = 0 }
print([Point(x: 1)].contains(Point()))
