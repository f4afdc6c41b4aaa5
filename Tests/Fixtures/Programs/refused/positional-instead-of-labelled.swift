// error: call.label 2:12
struct Rect { var w: Int, h: Int }
print(Rect(1, 2))
