// error: syntax.invalid 2:6
let a = 3
print "a"
