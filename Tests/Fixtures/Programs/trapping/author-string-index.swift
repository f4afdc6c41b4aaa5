// trap: trap.fatal 1:48
func nth(_ s: String, _ n: Int) -> Character { s[s.index(s.startIndex, offsetBy: n)] }
let word = "héllo"
for i in [0, 1, 4, 5] { print(i, nth(word, i)) }
