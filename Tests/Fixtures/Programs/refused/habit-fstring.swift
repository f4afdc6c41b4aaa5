// error: syntax.invalid 2:8
let n = 3
print(f"n {n}")
