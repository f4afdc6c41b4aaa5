local function f()
  local total = 0
  for py = 0, 399 do
    for px = 0, 399 do
      local x0 = px / 400.0 * 3.5 - 2.5
      local y0 = py / 400.0 * 2.0 - 1.0
      local x, y, i = 0.0, 0.0, 0
      while i < 200 and x * x + y * y <= 4.0 do
        local t = x * x - y * y + x0
        y = 2.0 * x * y + y0
        x = t
        i = i + 1
      end
      total = total + i
    end
  end
  return total
end
print(f())
