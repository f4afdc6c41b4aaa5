"""Records what the PyTorch programs of this folder print: python record.py [NAME ...]"""
import contextlib, glob, io, math, os, sys
import torch
import torch.nn as nn, torch.nn.functional as F

torch.set_num_threads(1)
os.chdir(os.path.dirname(os.path.abspath(__file__)))
for name in sys.argv[1:] or sorted(p[:-3] for p in glob.glob("*.py") if p != "record.py"):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(open(name + ".py").read(), name, "exec"), dict(torch=torch, nn=nn, F=F, math=math))
    with open(name + ".txt", "w") as file:
        file.write(output.getvalue())
