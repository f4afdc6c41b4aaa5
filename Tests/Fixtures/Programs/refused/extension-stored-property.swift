// error: type.stored-in-extension 1:21
extension Int { var cache = 0 }
print(5.cache)
