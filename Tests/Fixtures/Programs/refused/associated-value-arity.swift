// error: call.missing-argument 2:9
enum E { case pair(Int, Int) }
let e = E.pair(1)
print(e)
