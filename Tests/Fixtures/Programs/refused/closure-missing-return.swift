// error: flow.missing-return 1:23
// swiftc: elsewhere
let f: (Int) -> Int = { x in
  let y = x * 2
}
print(f(2))
