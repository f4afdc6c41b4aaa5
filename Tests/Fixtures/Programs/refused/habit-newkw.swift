// error: syntax.invalid 2:12
class C {}
let c = new C()
