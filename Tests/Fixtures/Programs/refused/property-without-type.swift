// error: type.missing-annotation 1:21
struct Config { var name; var size = 1 }
print(Config(name: "a"))
