struct M<T> { enum E: Error { case a, b(Int) }
  func f() throws { throw E.b(3) }
  func g() -> Int { do { try f() } catch E.b(let n) { return n } catch {}; return 0 } }
do { try M<Int>().f() } catch M<Int>.E.a { print("a") } catch M<Int>.E.b(let n) where n > 5 { print("big") } catch M<Int>.E.b(let n) { print("b", n) }
print(M<Int>().g())
do { try M<String>().f() } catch M<Int>.E.b(let n) { print("no", n) } catch { print("other", error) }
