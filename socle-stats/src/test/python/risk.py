"""Risks and odds by statsmodels.

Run from socle-stats: /usr/bin/python3 src/test/python/risk.py
"""
import csv
import sys
import numpy as np
import statsmodels
from statsmodels.stats.contingency_tables import Table2x2
from statsmodels.stats.proportion import confint_proportions_2indep

HOME = "src/test/resources/socle/stats/"
out = [f"Python {sys.version.split()[0]}, statsmodels {statsmodels.__version__}"]
rows = list(csv.DictReader(open(HOME + "samples/tables.csv")))
say = lambda name, value: out.append(f"{name},{float(value)!r}")
for name in ("balanced2x2", "tail2x2", "unbalanced2x2", "small2x2"):
    a, b, c, d = [int(r[name]) for r in rows if r[name]]
    low, high = confint_proportions_2indep(a, a + b, c, c + d, method="newcomb", compare="diff")
    say(f"{name} difference", a / (a + b) - c / (c + d))
    say(f"{name} difference low", low)
    say(f"{name} difference high", high)
    if min(a, b, c, d) > 0:
        t = Table2x2(np.array([[a, b], [c, d]]), shift_zeros=False)
        for what in ("oddsratio", "riskratio"):
            say(f"{name} {what}", getattr(t, what))
            low, high = getattr(t, what + "_confint")(0.05)
            say(f"{name} {what} low", low)
            say(f"{name} {what} high", high)
with open(HOME + "oracle/risk.csv", "w") as file:
    file.write("\n".join(out) + "\n")
