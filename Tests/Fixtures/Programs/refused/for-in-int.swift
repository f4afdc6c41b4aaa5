// error: type.not-a-sequence 1:10
for i in 5 { print(i) }
