// error: flow.label 1:54
outer: for i in 0..<3 { for j in 0..<3 { if j == i { continue inner }; print(i, j) } }
