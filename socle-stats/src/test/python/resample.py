"""Bootstrap intervals of replicates that are given, and exact permutations. Run from socle-stats."""
import csv

import numpy as np
import scipy
from scipy import stats
from scipy.stats import _resampling

HOME = "src/test/resources/socle/stats/"


def sample(name, column):
    with open(HOME + "samples/" + name + ".csv") as rows:
        return np.array([float(r[column]) for r in csv.DictReader(rows) if r[column]])


out = []
say = lambda name, value: out.append("%s,%.17g" % (name, value))


def mean(*samples, axis):
    return samples[0].mean(axis=axis) - (samples[1].mean(axis=axis) if len(samples) == 2 else 0)


def variance(x, axis):
    return x.var(axis=axis, ddof=1)


drawn = sample("replicates", "value")
cases = {
    "small": ([sample("flat", "small")], mean, 5.0),
    "ties": ([sample("flat", "ties")], mean, 12.0),
    "skewed": ([sample("flat", "skewed")], variance, 3.0),
    "two": ([sample("shifted", "small_x"), sample("shifted", "small_y")], mean, 1.0),
}
for name, (data, statistic, middle) in cases.items():
    # Our replicates, moved near the statistic so that some lie on both sides.
    value = float(statistic(*data, axis=-1))
    near = drawn - 4.2 + value + 0.2
    low, high, a = _resampling._bca_interval(tuple(data), statistic, -1, 0.025, near, None)
    say("bca.%s.low" % name, np.percentile(near, 100 * float(low)))
    say("bca.%s.high" % name, np.percentile(near, 100 * float(high)))
    say("percentile.%s.low" % name, np.percentile(near, 2.5))
    say("percentile.%s.high" % name, np.percentile(near, 97.5))
for name, x, y in [
    ("small", sample("shifted", "small_x"), sample("shifted", "small_y")),
    ("ties", sample("shifted", "ties_x")[:6], sample("shifted", "ties_y")[:9]),
    ("lop", sample("shifted", "lop_x"), sample("shifted", "lop_y")),
]:
    for side, other in [("two", "two-sided"), ("less", "less"), ("greater", "greater")]:
        t = stats.permutation_test((x, y), mean, vectorized=True, n_resamples=np.inf, alternative=other)
        say("means.%s.%s.p" % (name, side), t.pvalue)
        say("means.%s.%s.d" % (name, side), t.statistic)


def paired(x, y, axis):
    return (x - y).mean(axis=axis)


for name, n in [("small", 8), ("ties", 12), ("far", 10)]:
    x, y = sample("pairs", name + "_a")[:n], sample("pairs", name + "_b")[:n]
    for side, other in [("two", "two-sided"), ("less", "less"), ("greater", "greater")]:
        t = stats.permutation_test((x, y), paired, permutation_type="samples", vectorized=True, n_resamples=np.inf, alternative=other)
        say("signs.%s.%s.p" % (name, side), t.pvalue)
with open(HOME + "oracle/resample.csv", "w") as file:
    file.write("SciPy %s, NumPy %s\n" % (scipy.__version__, np.__version__))
    file.write("\n".join(out) + "\n")
