// Vectors made with Python 3.11 and PyTorch 2.15, as JSON (the form is that of the reference numbers).

enum RandomVectors {
  /// Each: the seed in decimal and calls of Python's `random` in a row with their values.
  static let pythonRandom = #"""
    [
    {"family":"python_random", "seed":"0", "calls":[["random.randint(0,9999)", 6311],
    ["random.randint(1,6)", 4], ["random.random()", 0.04048437818077755],
    ["random.randint(0,59999)", 33506], ["random.choice(\"abcdefg\")", "d"],
    ["random.getrandbits(64)", "16938433693753131896"], ["random.uniform(-1,1)",
    0.5675971780695452], ["random.sample(range(100),5)", [38, 61, 45, 74, 27]],
    ["random.randrange(0,100,7)", 56], ["x=list(range(20)); random.shuffle(x); x", [7, 0, 12,
    16, 10, 5, 6, 13, 1, 17, 2, 18, 11, 15, 14, 8, 3, 19, 9, 4]]]},
    {"family":"python_random", "seed":"1", "calls":[["random.randint(0,9999)", 2201],
    ["random.randint(1,6)", 5], ["random.random()", 0.8474337369372327],
    ["random.randint(0,59999)", 50054], ["random.choice(\"abcdefg\")", "a"],
    ["random.getrandbits(64)", "2175216119781798972"], ["random.uniform(-1,1)",
    -0.009129825816118098], ["random.sample(range(100),5)", [57, 60, 83, 48, 26]],
    ["random.randrange(0,100,7)", 7], ["x=list(range(20)); random.shuffle(x); x", [2, 10, 8, 17,
    16, 6, 19, 5, 1, 9, 3, 14, 4, 7, 11, 18, 13, 12, 0, 15]]]},
    {"family":"python_random", "seed":"42", "calls":[["random.randint(0,9999)", 1824],
    ["random.randint(1,6)", 1], ["random.random()", 0.7415504997598329],
    ["random.randint(0,59999)", 16049], ["random.choice(\"abcdefg\")", "b"],
    ["random.getrandbits(64)", "13585496030504862185"], ["random.uniform(-1,1)",
    -0.795009647656985], ["random.sample(range(100),5)", [94, 69, 11, 75, 54]],
    ["random.randrange(0,100,7)", 0], ["x=list(range(20)); random.shuffle(x); x", [9, 12, 5, 1,
    15, 18, 4, 16, 13, 17, 14, 10, 11, 3, 8, 19, 7, 6, 2, 0]]]},
    {"family":"python_random", "seed":"777", "calls":[["random.randint(0,9999)", 3757],
    ["random.randint(1,6)", 4], ["random.random()", 0.44559617334521107],
    ["random.randint(0,59999)", 24156], ["random.choice(\"abcdefg\")", "e"],
    ["random.getrandbits(64)", "15336046528214329764"], ["random.uniform(-1,1)",
    -0.32771270665996455], ["random.sample(range(100),5)", [96, 5, 57, 85, 79]],
    ["random.randrange(0,100,7)", 56], ["x=list(range(20)); random.shuffle(x); x", [8, 6, 16,
    19, 10, 15, 7, 4, 13, 18, 0, 11, 1, 5, 14, 2, 17, 3, 9, 12]]]},
    {"family":"python_random", "seed":"2147483647", "calls":[["random.randint(0,9999)", 5206],
    ["random.randint(1,6)", 1], ["random.random()", 0.1963472909507713],
    ["random.randint(0,59999)", 57926], ["random.choice(\"abcdefg\")", "f"],
    ["random.getrandbits(64)", "137925948355862229"], ["random.uniform(-1,1)",
    0.5782415947069304], ["random.sample(range(100),5)", [24, 19, 27, 66, 56]],
    ["random.randrange(0,100,7)", 35], ["x=list(range(20)); random.shuffle(x); x", [2, 5, 12,
    15, 9, 1, 8, 3, 14, 6, 10, 18, 7, 13, 16, 4, 0, 17, 11, 19]]]},
    {"family":"python_random", "seed":"-5", "calls":[["random.randint(0,9999)", 4185],
    ["random.randint(1,6)", 6], ["random.random()", 0.35853551175589526],
    ["random.randint(0,59999)", 45249], ["random.choice(\"abcdefg\")", "g"],
    ["random.getrandbits(64)", "12027861843233603113"], ["random.uniform(-1,1)",
    0.844649993330834], ["random.sample(range(100),5)", [3, 59, 99, 31, 83]],
    ["random.randrange(0,100,7)", 0], ["x=list(range(20)); random.shuffle(x); x", [4, 16, 17,
    19, 13, 12, 2, 14, 10, 0, 18, 9, 1, 8, 6, 7, 15, 11, 3, 5]]]},
    {"family":"python_random", "seed":"1099511627779", "calls":[["random.randint(0,9999)",
    3600], ["random.randint(1,6)", 1], ["random.random()", 0.5494687768352203],
    ["random.randint(0,59999)", 6200], ["random.choice(\"abcdefg\")", "e"],
    ["random.getrandbits(64)", "5610398981344272757"], ["random.uniform(-1,1)",
    0.8059901401016987], ["random.sample(range(100),5)", [99, 54, 29, 60, 71]],
    ["random.randrange(0,100,7)", 56], ["x=list(range(20)); random.shuffle(x); x", [2, 11, 19,
    4, 6, 3, 17, 7, 12, 0, 1, 14, 16, 13, 5, 15, 18, 9, 8, 10]]]}
    ]
    """#

  /// Each: seed, arguments, the batches of indices of each pass, and the `rand` drawn afterwards.
  static let dataLoader = #"""
    [
    {"family":"DataLoader", "seed":1, "args":{"n":10, "batch_size":3, "shuffle":true,
    "drop_last":false, "generator_seed":null}, "epochs":[[[4, 2, 0], [6, 8, 7], [9, 1, 5], [3]],
    [[4, 8, 1], [5, 0, 2], [3, 6, 9], [7]], [[5, 8, 3], [7, 6, 9], [2, 1, 0], [4]]],
    "next_rand":0.6826140880584717},
    {"family":"DataLoader", "seed":1, "args":{"n":10, "batch_size":3, "shuffle":true,
    "drop_last":true, "generator_seed":null}, "epochs":[[[4, 2, 0], [6, 8, 7], [9, 1, 5]], [[4,
    8, 1], [5, 0, 2], [3, 6, 9]]], "next_rand":0.5695084929466248},
    {"family":"DataLoader", "seed":1, "args":{"n":6, "batch_size":2, "shuffle":false,
    "drop_last":false, "generator_seed":null}, "epochs":[[[0, 1], [2, 3], [4, 5]], [[0, 1], [2,
    3], [4, 5]]], "next_rand":0.029281556606292725},
    {"family":"DataLoader", "seed":1, "args":{"n":10, "batch_size":4, "shuffle":true,
    "drop_last":false, "generator_seed":5}, "epochs":[[[7, 4, 8, 1], [2, 3, 6, 5], [9, 0]], [[2,
    1, 6, 3], [5, 9, 4, 7], [8, 0]], [[4, 3, 2, 7], [9, 1, 6, 8], [5, 0]]],
    "next_rand":0.7576315999031067},
    {"family":"DataLoader", "seed":1, "args":{"n":32, "batch_size":8, "shuffle":true,
    "drop_last":true, "generator_seed":null}, "epochs":[[[30, 1, 0, 2, 12, 5, 29, 20], [10, 28,
    22, 7, 31, 3, 8, 21], [6, 13, 17, 27, 24, 16, 4, 19], [25, 23, 26, 11, 18, 15, 9, 14]],
    [[24, 21, 14, 30, 26, 1, 2, 18], [15, 27, 29, 5, 31, 25, 23, 16], [13, 19, 10, 3, 4, 6, 12,
    0], [17, 8, 7, 20, 22, 9, 28, 11]]], "next_rand":0.5695084929466248},
    {"family":"DataLoader", "seed":777, "args":{"n":10, "batch_size":3, "shuffle":true,
    "drop_last":false, "generator_seed":null}, "epochs":[[[8, 2, 1], [5, 0, 9], [7, 4, 3], [6]],
    [[6, 5, 1], [4, 0, 3], [8, 2, 9], [7]], [[6, 7, 0], [4, 1, 2], [3, 8, 9], [5]]],
    "next_rand":0.10917937755584717},
    {"family":"DataLoader", "seed":777, "args":{"n":10, "batch_size":3, "shuffle":true,
    "drop_last":true, "generator_seed":null}, "epochs":[[[8, 2, 1], [5, 0, 9], [7, 4, 3]], [[6,
    5, 1], [4, 0, 3], [8, 2, 9]]], "next_rand":0.8248671889305115},
    {"family":"DataLoader", "seed":777, "args":{"n":6, "batch_size":2, "shuffle":false,
    "drop_last":false, "generator_seed":null}, "epochs":[[[0, 1], [2, 3], [4, 5]], [[0, 1], [2,
    3], [4, 5]]], "next_rand":0.8813223242759705},
    {"family":"DataLoader", "seed":777, "args":{"n":10, "batch_size":4, "shuffle":true,
    "drop_last":false, "generator_seed":5}, "epochs":[[[7, 4, 8, 1], [2, 3, 6, 5], [9, 0]], [[2,
    1, 6, 3], [5, 9, 4, 7], [8, 0]], [[4, 3, 2, 7], [9, 1, 6, 8], [5, 0]]],
    "next_rand":0.08191531896591187},
    {"family":"DataLoader", "seed":777, "args":{"n":32, "batch_size":8, "shuffle":true,
    "drop_last":true, "generator_seed":null}, "epochs":[[[0, 27, 4, 3, 18, 7, 19, 17], [6, 9,
    23, 26, 16, 11, 5, 20], [2, 13, 10, 28, 22, 29, 24, 8], [14, 15, 12, 1, 30, 21, 31, 25]],
    [[0, 1, 11, 24, 28, 7, 20, 9], [25, 14, 30, 3, 17, 19, 26, 23], [16, 4, 29, 22, 21, 2, 18,
    31], [12, 5, 10, 6, 8, 27, 13, 15]]], "next_rand":0.8248671889305115}
    ]
    """#

  /// Each: seed, lengths and the indices of the parts.
  static let randomSplit = #"""
    [
    {"family":"random_split", "seed":1, "args":{"lengths":[8, 2]}, "parts":[[5, 6, 1, 2, 0, 8,
    9, 3], [7, 4]]},
    {"family":"random_split", "seed":1, "args":{"lengths":[7, 5, 3]}, "parts":[[10, 4, 5, 11, 7,
    8, 2], [12, 6, 9, 13, 1], [0, 14, 3]]},
    {"family":"random_split", "seed":777, "args":{"lengths":[8, 2]}, "parts":[[5, 9, 0, 3, 1, 7,
    4, 8], [6, 2]]},
    {"family":"random_split", "seed":777, "args":{"lengths":[7, 5, 3]}, "parts":[[5, 14, 4, 0,
    1, 12, 6], [3, 2, 13, 11, 7], [9, 10, 8]]}
    ]
    """#
}
