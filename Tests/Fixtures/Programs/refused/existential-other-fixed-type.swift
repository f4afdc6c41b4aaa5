// error: type.mismatch 2:31
let c: any Sequence<Int> = [1, 2]
let d: any Sequence<String> = c
