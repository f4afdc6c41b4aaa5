// trap: trap.nil 2:36
let empty: [String] = []
for list in [["a"], empty] { print(list.last!) }
