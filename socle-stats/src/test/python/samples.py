"""Writes the samples: our own numbers, by a small generator, so that anybody can make them again.

Run from socle-stats: python3 src/test/python/samples.py
The generator is x <- (x * 1103515245 + 12345) mod 2^31; a value is the sum of twelve of its
fractions less six, about normal, times a spread, plus a mean, rounded (rounding makes ties).
"""
from itertools import zip_longest

HOME = "src/test/resources/socle/stats/samples/"


class Numbers:
    def __init__(self, seed):
        self.x = seed

    def fraction(self):
        self.x = (self.x * 1103515245 + 12345) % 2**31
        return self.x / 2**31

    def values(self, n, mean, spread, digits):
        return [round(mean + spread * (sum(self.fraction() for _ in range(12)) - 6), digits)
                for _ in range(n)]


def write(file, columns):
    with open(HOME + file + ".csv", "w") as out:
        out.write(",".join(columns) + "\n")
        for row in zip_longest(*columns.values(), fillvalue=""):
            out.write(",".join(str(cell) for cell in row) + "\n")


def two():
    g = Numbers(1)
    write("two", {
        "x1": g.values(12, 10, 2, 3), "y1": g.values(9, 11.5, 3.5, 3),
        "x2": [1.5, 2.25, 4.0], "y2": [3.5, 8.0],
        "x3": g.values(25, 5, 2, 0), "y3": g.values(40, 6, 2, 0),
        "x4": g.values(30, 1000, 1, 2), "y4": g.values(45, 1013, 2, 2)})


def paired():
    g = Numbers(2)
    sets = {}
    for k, (n, shift, digits) in enumerate([(15, 0.8, 2), (3, 1, 1), (20, 0.3, 0)], 1):
        x = g.values(n, 20, 3, digits)
        sets[f"x{k}"] = x
        sets[f"y{k}"] = [round(a - b, 3) for a, b in zip(x, g.values(n, shift, 1.2, digits))]
    write("paired", sets)


def groups():
    g = Numbers(3)
    sets = {}
    plans = [[(5, 10, 1), (7, 11, 2), (12, 12.5, 1.5)], [(2, 1, 1), (2, 3, 1), (3, 2, 2)],
             [(9, 4, 2), (15, 4, 2), (11, 6, 2), (6, 5, 2), (30, 4, 2)],
             [(20, 100, 1), (25, 108, 1), (8, 93, 2)]]
    for k, plan in enumerate(plans, 1):
        digits = 0 if k == 3 else 2
        sets[f"v{k}"] = [v for n, mean, spread in plan for v in g.values(n, mean, spread, digits)]
        sets[f"g{k}"] = ["abcde"[i] for i, (n, _, _) in enumerate(plan) for _ in range(n)]
    write("groups", sets)


def cells():
    g = Numbers(4)
    sets = {}
    plans = [[[4, 4, 4], [4, 4, 4]], [[3, 5, 2], [6, 1, 4], [2, 2, 7]], [[1, 2], [2, 1]],
             [[12, 30], [18, 5], [7, 9], [22, 3]]]
    for k, plan in enumerate(plans, 1):
        v, a, b = [], [], []
        for i, row in enumerate(plan):
            for j, n in enumerate(row):
                v += g.values(n, 10 + 1.5 * i - j + 0.7 * i * j, 2, 0 if k == 4 else 2)
                a += ["r" + str(i)] * n
                b += ["c" + str(j)] * n
        sets |= {f"v{k}": v, f"a{k}": a, f"b{k}": b}
    write("cells", sets)


def tables():
    write("tables", {
        "balanced2x2": [12, 5, 7, 16], "small2x2": [3, 0, 1, 4], "tail2x2": [410, 90, 60, 440],
        "unbalanced2x2": [2, 95, 11, 120], "wide2x3": [8, 3, 11, 2, 9, 6],
        "square3x3": [10, 4, 1, 5, 9, 6, 0, 3, 12], "sparse4x3": [1, 0, 2, 0, 3, 1, 2, 2, 0, 0, 1, 3],
        "ties3x2": [5, 5, 5, 5, 5, 6], "large5x4": [31, 22, 18, 9, 14, 25, 33, 21, 40, 12, 7, 16, 8,
                                                   19, 28, 35, 13, 24, 17, 26]})


two()
paired()
groups()
cells()
tables()
