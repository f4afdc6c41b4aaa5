// error: type.operator 2:34
var total = 0
for price in [1.5, 2.25] { total += price }
print(total)
