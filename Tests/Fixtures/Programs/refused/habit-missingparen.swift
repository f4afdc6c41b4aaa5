// error: syntax.invalid 1:14
print((1 + 2)
print(3)
