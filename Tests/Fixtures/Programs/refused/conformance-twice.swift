protocol P {}
struct S: P {}
extension S: P {}
print(S())
