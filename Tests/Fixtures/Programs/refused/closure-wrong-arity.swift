// error: call.no-overload 1:17
print([1, 2, 3].map { a, b in a + b })
