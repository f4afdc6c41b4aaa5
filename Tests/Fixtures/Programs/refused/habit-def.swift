// error: syntax.invalid 1:4
def f(x):
  return x
