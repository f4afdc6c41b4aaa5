// trap: trap.fatal 3:7
let d = [1, 2, 9].lazy.drop { $0 < 5 }
print(d.last!)
print(d.index(before: d.startIndex))
