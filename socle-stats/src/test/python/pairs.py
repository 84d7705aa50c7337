"""All pairs of means by SciPy's studentized range (R's ptukey and qtukey are off by up to 1e-4).

Run from socle-stats: python3 src/test/python/pairs.py
"""
import csv
import sys
from itertools import combinations
import numpy as np
import scipy
from scipy import stats

HOME = "src/test/resources/socle/stats/"
out = [f"Python {sys.version.split()[0]}, SciPy {scipy.__version__}"]
rows = list(csv.DictReader(open(HOME + "samples/groups.csv")))
say = lambda name, value: out.append(f"{name},{float(value)!r}")
for k in "1234":
    groups = {}
    for row in rows:
        if row["v" + k]:
            groups.setdefault(row["g" + k], []).append(float(row["v" + k]))
    values = [np.array(groups[g]) for g in sorted(groups)]
    tukey = stats.tukey_hsd(*values)
    ci = tukey.confidence_interval(0.95)
    for n, (i, j) in enumerate(combinations(range(len(values)), 2), 1):
        say(f"tukey {k} {n} p", tukey.pvalue[j, i])
        say(f"tukey {k} {n} low", ci.low[j, i])
        say(f"tukey {k} {n} high", ci.high[j, i])
        a, b = values[i], values[j]
        va, vb = a.var(ddof=1) / len(a), b.var(ddof=1) / len(b)
        df = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
        error = np.sqrt((va + vb) / 2)
        law = stats.studentized_range(len(values), df)
        say(f"games {k} {n} df", df)
        say(f"games {k} {n} p", law.sf(abs(b.mean() - a.mean()) / error))
        say(f"games {k} {n} high", b.mean() - a.mean() + law.ppf(0.95) * error)
with open(HOME + "oracle/pairs.csv", "w") as file:
    file.write("\n".join(out) + "\n")
