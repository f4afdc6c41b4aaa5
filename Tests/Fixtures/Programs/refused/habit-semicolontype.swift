// error: syntax.invalid 1:4
int n = 3
