#!/usr/bin/env python3
"""Writes Tests/Fixtures/oracle/convnets.json: the losses of short trainings of convolutional networks in
PyTorch. Pictures are random numbers of the seed, so that the engine makes the same ones."""
import json
import os
import torch
import torch.nn as nn

torch.set_num_threads(1)
folder = os.path.join(os.path.dirname(__file__), "..", "Tests", "Fixtures", "oracle")


def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))


def normalised():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.AvgPool2d(2),
        nn.Conv2d(8, 12, 3, stride=2, groups=2), nn.BatchNorm2d(12), nn.Tanh(),
        nn.AdaptiveAvgPool2d(3), nn.Flatten(), nn.LayerNorm(108), nn.Linear(108, 10))


def train(make, optimizer, **settings):
    torch.manual_seed(777)
    model = make()
    x = torch.rand(128, 1, 28, 28)
    y = x[:, 0, 14, 9:19].argmax(dim=1)
    criterion = nn.CrossEntropyLoss()
    steps = optimizer(model.parameters(), **settings)
    losses = []
    for step in range(16):
        part = slice(step % 4 * 32, step % 4 * 32 + 32)
        steps.zero_grad()
        loss = criterion(model(x[part]), y[part])
        loss.backward()
        steps.step()
        losses.append(loss.item())
    model.eval()
    with torch.no_grad():
        scores = model(x)
    return {"losses": losses, "scores": scores[0].tolist(), "labels": y[:16].tolist(),
            "sizes": [p.abs().sum().item() for p in model.parameters()]}


runs = {
    "lenet, SGD": train(lenet, torch.optim.SGD, lr=0.1, momentum=0.9),
    "lenet, Adam": train(lenet, torch.optim.Adam, lr=0.002),
    "normalised, SGD": train(normalised, torch.optim.SGD, lr=0.1, momentum=0.9),
}
with open(os.path.join(folder, "convnets.json"), "w") as f:
    json.dump({"torch": torch.__version__, "runs": runs}, f, indent=1)
    f.write("\n")
for name, run in runs.items():
    print(name, run["losses"][0], run["losses"][-1])
