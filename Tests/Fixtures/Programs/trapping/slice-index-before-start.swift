// trap: trap.fatal 4:29
let a = [10, 20, 30, 40]
let s = a[2...]
print(s[2], s.first!, s.startIndex)
func get(_ i: Int) -> Int { s[i] }
print(get(0))
