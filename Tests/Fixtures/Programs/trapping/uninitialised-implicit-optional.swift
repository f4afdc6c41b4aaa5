// trap: trap.nil 1:57
class Panel { var title: String! ; func show() -> Int { title.count } }
let p = Panel()
p.title = "main"
print(p.show())
p.title = nil
print(p.show())
