// error: syntax.invalid 1:19
print("a", (1 + 2)
print("b")
