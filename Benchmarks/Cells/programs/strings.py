def build(n):
    text = ""
    for i in range(n):
        text += "\n" if i % 10 == 0 else "line"
    return len(text)


print(build(1000000))
