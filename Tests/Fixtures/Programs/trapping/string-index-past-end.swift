// trap: trap.fatal 2:38
let s = "héllo"
func letter(_ n: Int) -> Character { s[s.index(s.startIndex, offsetBy: n)] }
print(letter(0), letter(4))
print(letter(5))
