"""Tests of laws that R lacks or computes by 1 - lower. Run from socle-stats."""
import csv
import sys
import warnings
from fractions import Fraction

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.diagnostic import normal_ad

HOME = "src/test/resources/socle/stats/"
warnings.simplefilter("ignore")


def sample(name, column):
    with open(HOME + "samples/" + name + ".csv") as rows:
        return np.array([float(r[column]) for r in csv.DictReader(rows) if r[column]])


def groups(name):
    with open(HOME + "samples/" + name + ".csv") as rows:
        out = {}
        for r in csv.DictReader(rows):
            out.setdefault(r["group"], []).append(float(r["value"]))
        return [np.array(v) for v in out.values()]


def reached(x, y, side):
    """The exact tail by counting paths with whole numbers, ties as they are."""
    n, m = len(x), len(y)
    values = sorted(list(x) + list(y))
    ends = [True] + [i == n + m - 1 or values[i] != values[i + 1] for i in range(n + m)]

    def off(i, j):
        d = i * m - j * n
        return {"two": abs(d), "less": -d, "greater": d}[side]

    far = max(off(sum(x <= v), sum(y <= v)) for v in values)
    inside = {}
    for i in range(n + 1):
        for j in range(m + 1):
            if ends[i + j] and off(i, j) >= far:
                inside[i, j] = 0
            else:
                inside[i, j] = 1 if i + j == 0 else (inside[i - 1, j] if i else 0) + (inside[i, j - 1] if j else 0)
    whole = 1
    for k in range(1, n + 1):
        whole = whole * (m + k) // k
    return 1 - Fraction(inside[n, m], whole) if far > 0 else Fraction(1)


out = []
say = lambda name, value: out.append("%s,%.17g" % (name, value))
for s in ["small", "ties", "large", "far", "lop"]:
    x, y = sample("shifted", s + "_x"), sample("shifted", s + "_y")
    for side in ["two", "less", "greater"]:
        say("ks2.%s.%s.exact.p" % (s, side), float(reached(x, y, side)))
    d = stats.ks_2samp(x, y, mode="asymp").statistic
    say("ks2.%s.two.plain.p" % s, stats.kstwobign.sf(np.sqrt(len(x) * len(y) / (len(x) + len(y))) * d))
for s in ["small", "skewed", "large", "uniform"]:
    x = sample("flat", s)
    m, sd = {"uniform": (0.5, 0.4), "large": (-3, 0.72)}.get(s, (4, 2))
    law = stats.norm(m, sd).cdf
    # For 400 values SciPy's two-sided p is Pelz and Good's approximation: R's is exact, in fit.csv.
    for side, name in {"two": "two-sided", "less": "less", "greater": "greater"}.items():
        if s != "large" or side != "two":
            say("ks1.%s.%s.exact.p" % (s, side), stats.ks_1samp(x, law, alternative=name, mode="exact").pvalue)
    d = stats.ks_1samp(x, law).statistic
    say("ks1.%s.two.plain.p" % s, stats.kstwobign.sf(np.sqrt(len(x)) * d))
for s in ["small", "ties", "skewed", "large", "uniform"]:
    say("ad.%s.A2" % s, stats.anderson(sample("flat", s), "norm").statistic)
    say("ad.%s.p" % s, normal_ad(sample("flat", s))[1])
for s in ["small", "ties", "large"]:
    t = stats.anderson_ksamp(groups("groups-" + s))
    say("adk.%s.A2" % s, t.statistic)
    say("adk.%s.p" % s, t.significance_level)
for n, d in [(10, 0.05), (10, 0.3), (10, 0.74), (60, 0.1), (60, 0.2), (60, 0.28), (60, 0.4), (140, 0.19), (1000, 0.07), (1000, 0.1)]:
    say("kolmogorov.%d.%g" % (n, d), stats.kstwo.sf(d, n))
    say("smirnov.%d.%g" % (n, d), stats.ksone.sf(d, n))
with open(HOME + "oracle/fit2.csv", "w") as file:
    file.write("SciPy %s, statsmodels %s, Python %s\n" % (scipy.__version__, statsmodels.__version__, sys.version.split()[0]))
    file.write("\n".join(out) + "\n")
