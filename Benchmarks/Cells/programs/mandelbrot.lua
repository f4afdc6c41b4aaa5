local function mandelbrot(size, limit)
  local total = 0
  for py = 0, size - 1 do
    for px = 0, size - 1 do
      local x0 = px / size * 3.5 - 2.5
      local y0 = py / size * 2.0 - 1.0
      local x, y, i = 0.0, 0.0, 0
      while i < limit and x * x + y * y <= 4.0 do
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
print(mandelbrot(400, 100))
