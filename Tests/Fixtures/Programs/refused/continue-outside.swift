// error: flow.outside-loop 2:12
let x = 1
if x > 0 { continue }
