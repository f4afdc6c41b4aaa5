// error: type.mismatch 2:9
func s(_ c: any Collection<Int>) -> Int { c.count }
print(s(["a"]))
