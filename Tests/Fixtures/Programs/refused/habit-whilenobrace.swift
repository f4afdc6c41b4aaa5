// error: syntax.invalid 2:12
var i = 0
while i < 3
  i += 1
