// error: name.unknown-member 2:13
let words = ["a", "b"]
print(words.joinned(separator: ","))
