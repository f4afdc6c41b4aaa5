// trap: trap.nil 3:7
let f = [1, 2].lazy.filter { $0 > 5 }
print(f.isEmpty, f.count)
print(f.last!)
