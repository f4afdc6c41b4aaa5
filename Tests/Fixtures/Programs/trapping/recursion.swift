// trap: trap.call-depth 1:27
func f(_ n: Int) -> Int { f(n + 1) + 1 }
print("before")
print(f(0))
