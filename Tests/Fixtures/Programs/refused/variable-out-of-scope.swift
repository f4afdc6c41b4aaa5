// error: name.unknown 2:7
for i in 0..<3 { let doubled = i * i; print(doubled) }
print(doubled)
