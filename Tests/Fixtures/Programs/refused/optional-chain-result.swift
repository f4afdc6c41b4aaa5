// error: type.optional-not-unwrapped 3:19
struct Car { var speed: Int }
let car: Car? = Car(speed: 3)
let s: Int = car?.speed
print(s)
