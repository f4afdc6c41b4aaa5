// error: type.construct-existential 2:9
protocol Shape { init() }
let s = Shape()
print(s)
