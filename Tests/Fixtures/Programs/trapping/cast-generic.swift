// trap: trap.cast 1:47
func get<T>(_ x: Any, as type: T.Type) -> T { x as! T }
print(get(3, as: Int.self))
print(get("3", as: Int.self))
