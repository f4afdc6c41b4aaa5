class Base { deinit { print("Base") } }
class Sub: Base { deinit { print("Sub") } }
class Sub2: Base { let n = 1 }
class Sub3: Sub2 { deinit { print("Sub3") } }
do { _ = Sub(); _ = Sub2(); _ = Sub3() }
class R { let s: String; init(_ s: String) { self.s = s }; deinit { print("R", s) } }
class Base4 { let b = R("b"); deinit { print("Base4") } }
class Sub4: Base4 { let s = R("s"); deinit { print("Sub4") } }
_ = Sub4()
do { let x = Sub4(); print(x.b.s) }
