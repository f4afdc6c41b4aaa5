import Foundation
print(String(format: "%d %5d|%-5d|%05d %+d %x %X %o %#x", 42, 42, 42, 42, 42, 255, 255, 8, 255))
print(String(format: "%.2f %8.3f|%-8.1f|%08.2f %+.1f %e %.3e %g %g %G", 3.14159, 2.71828, 1.5, 3.14159, 2.0, 12345.678, 0.00012345, 0.0001, 1e10, 1e-10))
print(String(format: "%@ %@ %5@ %%", "a", "b", "c"))
print(String(format: "%c%c %u %ld %lld %5.1f%%", 72, 105, 7, 8, 9, 99.5))
print(String(format: "%02d:%02d", 5, 7), String(format: "%3d|%-3d|", 1, 2), String(format: "%.0f %.10f", 2.5, 0.1))
print(String(format: "%*d", 5, 42), String(format: "%2$@ %1$@", "a", "b"))
print(String(format: "%f %f", Float(1.5), Double.infinity), String(format: "%d", Int8(-5)), String(format: "%.3f", -0.0))
