// error: access.private 2:9
class Single { static let shared = Single(); private init() {} }
let s = Single()
print(s)
