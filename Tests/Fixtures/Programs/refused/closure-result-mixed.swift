// error: type.mismatch 3:10
let r = [1, 2, 3].map { n in
  if n > 1 { return "big" }
  return n
}
