// error: name.unknown 1:7
print(cuont)
