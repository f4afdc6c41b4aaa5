struct Cache { var d: [Int: Int] = [:]; var hits = 0
 subscript(k: Int) -> Int? { mutating get { hits += 1; return d[k] } set { d[k] = newValue } } 
 var lazyish: Int? { mutating get { hits += 10; return d[0] } set { d[0] = newValue } } }
var c = Cache(); c[3] = 4
c[3]? += 1
c[4]? += 1
c[3]! += 5
print(c.d, c.hits)
c.lazyish? += 1
print(c.hits)
c[0] = 1
c.lazyish? += 1
c.lazyish! *= 3
print(c.d[0]!, c.hits)
struct H { var c = Cache() ; var inner: Cache? = Cache() }
var h = H(); h.c[1] = 1; h.c[1]? += 8; h.inner?[2] = 6; h.inner?[2]? -= 1
print(h.c.d, h.inner!.d, h.inner!.hits)
