local function sortNumbers(n)
  local state = 12345
  local numbers = {}
  for i = 1, n do
    state = (state * 1103515245 + 12345) % 2147483648
    numbers[i] = state
  end
  table.sort(numbers, function(a, b) return a < b end)
  local checksum = 0
  for i = 1, n do checksum = (checksum * 31 + numbers[i]) % 1000000007 end
  return checksum
end
print(sortNumbers(1000000))
