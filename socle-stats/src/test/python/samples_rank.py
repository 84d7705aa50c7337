"""Makes the samples of ranks, links, models and survival. All are ours: a Park-Miller generator
(s = 48271 s mod 2^31 - 1) and the normal quantile, rounded so that every program reads one number.
Run from socle-stats: python3 src/test/python/samples_rank.py
"""
from itertools import zip_longest
from math import exp, log
from statistics import NormalDist

HOME = "src/test/resources/socle/stats/samples/"
MODULUS = 2**31 - 1


class Draw:
    def __init__(self, seed):
        self.s = seed

    def uniform(self):
        self.s = self.s * 48271 % MODULUS
        return self.s / MODULUS

    def normal(self, mean=0.0, sd=1.0):
        return NormalDist(mean, sd).inv_cdf(self.uniform())

    def normals(self, n, mean, sd, digits):
        return [round(self.normal(mean, sd), digits) for _ in range(n)]


def write(name, columns):
    rows = zip_longest(*columns.values(), fillvalue="")
    with open(HOME + name + ".csv", "w") as out:
        out.write(",".join(columns) + "\n")
        out.writelines(",".join(str(v) for v in row) + "\n" for row in rows)


def two(seed):
    d = Draw(seed)
    sizes = {"small": (5, 7, 3), "ties": (24, 31, 0), "large": (60, 80, 4), "far": (20, 30, 3), "lop": (3, 40, 2)}
    out = {}
    for name, (n, m, digits) in sizes.items():
        shift = 9.0 if name == "far" else 1.0
        out[name + "_x"] = d.normals(n, 10 + shift, 2.5, digits)
        out[name + "_y"] = d.normals(m, 10, 3, digits)
    return out


def pairs(seed):
    d = Draw(seed)
    sizes = {"small": (8, 3), "ties": (26, 0), "large": (70, 4), "far": (30, 3)}
    out = {}
    for name, (n, digits) in sizes.items():
        a = d.normals(n, 50, 8, digits)
        shift = -20 if name == "far" else -1.2
        out[name + "_a"] = a
        out[name + "_b"] = [round(v + d.normal(shift, 3), digits) for v in a]
    return out


def groups(seed, sizes, digits):
    d = Draw(seed)
    values, names = [], []
    for g, n in enumerate(sizes):
        values += d.normals(n, 20 + 1.5 * g, 3 + g, digits)
        names += ["ABCDEFGH"[g]] * n
    return {"value": values, "group": names}


def blocks(seed, rows, columns, digits):
    d = Draw(seed)
    base = [d.normal(0, 4) for _ in range(rows)]
    return {"c%d" % (j + 1): [round(30 + b + 0.8 * j + d.normal(0, 2), digits) for b in base] for j in range(columns)}


def links(seed):
    d = Draw(seed)
    sizes = {"small": (7, 3, 0.5), "ties": (25, 0, 0.6), "large": (120, 4, 0.2), "far": (40, 4, 0.97), "less": (30, 4, -0.4), "nine": (9, 2, -0.5)}
    out = {}
    for name, (n, digits, r) in sizes.items():
        x = [d.normal(0, 3) for _ in range(n)]
        y = [r * v + (1 - r * r) ** 0.5 * d.normal(0, 3) for v in x]
        out[name + "_x"] = [round(v, digits) for v in x]
        out[name + "_y"] = [round(v, digits) for v in y]
    return out


def model(seed, n, spread):
    d = Draw(seed)
    rows = {k: [] for k in ["x1", "x2", "x3", "y", "yes", "trials", "won", "count", "hours"]}
    for i in range(n):
        x1, x2, x3 = round(d.normal(5, 2), 3), round(d.normal(100, 15), 1), 1 if d.uniform() < 0.3 else 0
        x2 = round(x2 + 3 * x1, 1)
        y = 3 + 1.7 * x1 - 0.05 * x2 + 2 * x3 + d.normal(0, 0.3 + spread * abs(x1))
        eta = -1.2 + 0.4 * x1 - 0.01 * x2 + 0.9 * x3
        trials = 1 + int(d.uniform() * 12)
        won = sum(d.uniform() < 1 / (1 + exp(-eta)) for _ in range(trials))
        hours = round(0.5 + 4 * d.uniform(), 2)
        mean, count, left = hours * exp(0.2 + 0.15 * x1 - 0.3 * x3), 0, 0.0
        while True:
            left -= log(d.uniform())
            if left > mean:
                break
            count += 1
        row = [x1, x2, x3, round(y, 4), int(d.uniform() < 1 / (1 + exp(-eta))), trials, won, count, hours]
        for key, value in zip(rows, row):
            rows[key].append(value)
    return rows


def survival(seed, sizes, digits):
    d = Draw(seed)
    time, event, group = [], [], []
    for g, n in enumerate(sizes):
        for _ in range(n):
            died, left = -log(d.uniform()) * (8 + 4 * g), -log(d.uniform()) * 20
            time.append(max(round(min(died, left), digits), 1 if digits == 0 else 0.001))
            event.append(int(died <= left))
            group.append("ABCDEFGH"[g])
    return {"time": time, "event": event, "group": group}


def measured(seed, subjects):
    """Unbalanced repeated measures of subjects in two arms."""
    d = Draw(seed)
    out = {"subject": [], "arm": [], "value": []}
    for s in range(subjects):
        arm, own = "ab"[s % 2], d.normal(0, 3)
        for _ in range(1 + int(d.uniform() * 6)):
            out["subject"].append("s%d" % s)
            out["arm"].append(arm)
            out["value"].append(round(20 + own + (1.5 if arm == "b" else 0) + d.normal(0, 1), 2))
    return out


def flat(seed):
    """Single samples for tests of a distribution: normal, skewed, rounded, long."""
    d = Draw(seed)
    return {
        "three": d.normals(3, 0, 1, 3),
        "small": d.normals(9, 5, 2, 3),
        "ties": d.normals(40, 12, 3, 0),
        "skewed": [round(exp(d.normal(0, 0.9)), 4) for _ in range(60)],
        "large": d.normals(400, -3, 0.7, 5),
        "uniform": [round(d.uniform(), 6) for _ in range(80)],
    }


if __name__ == "__main__":
    write("shifted", two(20261))
    write("pairs", pairs(20262))
    write("groups-small", groups(20263, [4, 3, 6], 2))
    write("groups-ties", groups(20264, [12, 5, 20, 9, 3], 0))
    write("groups-large", groups(20265, [40, 60, 55, 80], 4))
    write("blocks-small", blocks(20266, 4, 3, 2))
    write("blocks-ties", blocks(20267, 14, 4, 0))
    write("blocks-large", blocks(20268, 40, 5, 4))
    write("links", links(20269))
    write("model-small", model(20270, 14, 0.05))
    write("model-middle", model(20271, 60, 0.3))
    write("model-large", model(20272, 300, 0.1))
    write("survival-small", survival(20273, [7, 6], 2))
    write("survival-ties", survival(20274, [25, 18, 30], 0))
    write("survival-large", survival(20275, [120, 90], 4))
    write("measured", measured(20276, 24))
    write("flat", flat(20277))
    write("replicates", {"value": Draw(20278).normals(999, 4.2, 0.8, 5)})
