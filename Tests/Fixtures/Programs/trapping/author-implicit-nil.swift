// trap: trap.nil 1:127
class View { var title: String!; var onLoad: ((String) -> Void)!; func load() { print("loading", title ?? "untitled"); onLoad(title) } }
let v = View()
v.title = "main"; v.onLoad = { print("loaded", $0) }
v.load()
v.title = nil
v.load()
