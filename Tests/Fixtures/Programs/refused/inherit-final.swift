// error: type.inherit-final 2:10
final class A {}
class B: A {}
print(B())
