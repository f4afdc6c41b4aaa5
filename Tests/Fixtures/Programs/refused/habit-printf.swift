// error: name.unknown 1:1
printf("%d", 3)
