func e<T: Equatable>(_ a: @autoclosure () throws -> T, _ b: T) { do { let v = try a(); print(v == b) } catch { print(error) } }
struct E: Error {}
func t(_ x: Int) throws -> Int { if x > 1 { throw E() }; return x }
e(try t(1), 1)
e(try t(2), 1)
func g(_ a: @autoclosure () throws -> Int) -> Int { do { let v = try a(); return v } catch { return -1 } }
print(g(try t(5)), g(3))
func h(_ a: () throws -> Int) -> Int { do { let v = try a(); return v } catch { return -1 } }
print(h { try t(5) })
