// error: call.label 2:19
struct Rect { var w: Int, h: Int }
print(Rect(width: 1, height: 2))
