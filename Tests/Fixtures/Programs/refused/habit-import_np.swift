// error: syntax.invalid 1:14
import numpy as np
