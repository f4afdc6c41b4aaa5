-- A Lua string cannot be appended to in place: a table of parts is Lua's way of building one.
local function build(n)
  local parts = {}
  for i = 0, n - 1 do parts[#parts + 1] = i % 10 == 0 and "\n" or "line" end
  return #table.concat(parts)
end
print(build(1000000))
