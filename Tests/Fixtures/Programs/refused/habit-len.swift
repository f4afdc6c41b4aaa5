// error: name.unknown 3:9
let xs = [1, 2]
func f() {
  print(len(xs))
}
