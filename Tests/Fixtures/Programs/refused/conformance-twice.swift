// error: type.conformance-twice 3:14
protocol P {}
struct S: P {}
extension S: P {}
print(S())
