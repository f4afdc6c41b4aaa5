local function f()
  local k = 3
  local add = function(x) return x + k end
  local s = 0
  for i = 1, 10000000 do s = add(s) end
  return s
end
print(f())
