def sort_numbers(n):
    state = 12345
    numbers = []
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        numbers.append(state)
    numbers.sort()
    checksum = 0
    for i in range(n):
        checksum = (checksum * 31 + numbers[i]) % 1000000007
    return checksum


print(sort_numbers(1000000))
