local function f()
  local points = {}
  for i = 1, 1000 do points[i] = {x = 0.0, y = 1.0, n = 0} end
  for step = 1, 5000 do
    for i = 1, 1000 do
      local p = points[i]
      p.x = p.x + p.y * 0.5
      p.n = p.n + 1
    end
  end
  local s = 0.0
  for i = 1, 1000 do s = s + points[i].x + points[i].n end
  return s
end
print(f())
