// warning: warning.never-executed 2
// warning: warning.never-executed 3
// warning: warning.never-executed 4
// warning: warning.never-executed 5
// warning: warning.never-executed 6
// warning: warning.never-executed 7
// warning: warning.never-executed 13
// warning: warning.never-executed 17
// warning: warning.never-executed 20
// warning: warning.never-executed 21
// warning: warning.never-executed 27
// warning: warning.never-executed 28
// warning: warning.never-executed 29
// warning: warning.never-executed 29
// warning: warning.never-executed 30
// warning: warning.never-executed 31
// warning: warning.never-executed 36
// warning: warning.never-executed 37
// warning: warning.never-executed 38
// warning: warning.never-executed 42
func never() -> Never { fatalError() }
func f1() -> Int { return 1; print(2) }
func f2() { for i in 0..<3 { break; print(i) } }
func f3() { for i in 0..<3 { continue; print(i) } }
func f4() throws { throw E.a; print(1) }
func f5() { never(); print(2) }
func f6() { fatalError("x"); print(2) }
func f7() { while true { print(1) }; print(2) }
func f8() { if false { print(1) } }
func f9() { if true { print(1) } else { print(2) } }
func f10() { 
  return
  print(3)
}
func f11() {
  return
  let x = 3
  print(x)
}
func f12() -> Int { if Bool.random() { return 1 } else { return 2 }; print(3) }
func f13() -> Int { switch 3 { case 3: return 1; default: return 2 }; print(3) }
func f14() { guard true else { return }; print(1) }
func f15() { repeat { break } while true; print(1) }
func f16() -> Int { return 1; func inner() {} }
func f17() { while false { print(1) } }
func f18() { let x = true ? 1 : 2; print(x) }
func f19() { preconditionFailure("x"); print(2) }
func f20() { do { return }; print(3) }
func f21(_ n: Int) { switch n { case 1: break; print(1); default: fatalError(); print(3) } }
func f22(_ n: Int) { if n > 3 { return; print(1) }; print(2) }
func f23() { return; defer { print(1) } ; print(4) }
func f24() { print(never()) }
func f25() { let x = 3; if x == 3 { print(1) } else { print(2) } }
func f26() { let t = true; if t { print(1) } else { print(2) } }
func f27() { while true { if Bool.random() { break } } ; print(1) }
func f28() -> Int { do { return 1 } ; return 2 }
func f29() -> Int { return 1; return 2 }
let cl = { (n: Int) -> Int in return n; print(3) }
enum E: Error { case a }
func stop() {
  fatalError("stop")
  print(4)
}
print("done")
