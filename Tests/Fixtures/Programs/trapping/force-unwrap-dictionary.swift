// trap: trap.nil 2:39
let stock = ["apple": 3]
for f in ["apple", "pear"] { print(f, stock[f]!) }
