// trap: trap.fatal 3:7
let w = [1, 2, 9].lazy.prefix { $0 < 5 }
print(w[w.startIndex])
print(w[w.endIndex])
