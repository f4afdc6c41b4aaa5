local function f()
  local s = 0
  for i = 0, 50000000 - 1 do s = s + (i & 7) end
  return s
end
print(f())
