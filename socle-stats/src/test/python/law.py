"""Tails that R gives only to an absolute error, by mpmath at 30 digits from the definitions.

Run from socle-stats: python3 src/test/python/law.py
"""
import sys
import mpmath as mp
import numpy as np
import scipy
from scipy import special, stats

mp.mp.dps = 30
HOME = "src/test/resources/socle/stats/oracle/"
out = [f"Python {sys.version.split()[0]}, mpmath {mp.__version__}, SciPy {scipy.__version__}"]


def say(name, value):
    out.append(f"{name},{mp.nstr(value, 17, min_fixed=0, max_fixed=0)}")


def scale(nu):
    nu = mp.mpf(nu)
    c = 2 * (nu / 2) ** (nu / 2) / mp.gamma(nu / 2)
    return lambda s: c * s ** (nu - 1) * mp.exp(-nu * s * s / 2)


def t_up(t, nu, d):
    f = scale(nu)
    return mp.quad(lambda s: f(s) * mp.ncdf(d - t * s), [0, 0.02, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 6])


def t_low(t, nu, d):
    f = scale(nu)
    return mp.quad(lambda s: f(s) * mp.ncdf(t * s - d), [0, 0.02, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 6])


def q_up(q, k, nu):
    """The tail's double integral, in double precision by Gauss-Legendre on many panels."""
    x, w = np.polynomial.legendre.leggauss(40)

    def panels(low, high, n):
        ends = np.linspace(low, high, n + 1)
        half = np.diff(ends)[:, None] / 2
        return (ends[:-1, None] + half + half * x).ravel(), (half * w).ravel()

    s, ws = panels(1e-6, 4, 25)
    z, wz = panels(-12, 30, 40)
    a = special.ndtr(z)[None, :]
    b = special.ndtr(z[None, :] - q * s[:, None])
    inner = -np.expm1((k - 1) * np.log1p(-b / a)) * a ** (k - 1) * np.exp(-z * z / 2)
    span = k * (inner * wz).sum(axis=1) / np.sqrt(2 * np.pi)
    c = np.log(2) + nu / 2 * np.log(nu / 2) - special.gammaln(nu / 2)
    return float((np.exp(c + (nu - 1) * np.log(s) - nu * s * s / 2) * span * ws).sum())


for nu, d, t in [(3, 1, 20), (3, -2, 20), (12, 0.5, 9), (12, -3, 6), (80, 2, 11), (80, 6, 30)]:
    say(f"t up {nu} {d} {t}", t_up(t, nu, d))
for nu, d, t in [(5, 2, -3), (30, 5, -1), (30, 8, 2)]:
    say(f"t low {nu} {d} {t}", t_low(t, nu, d))
for k, nu, q in [(3, 4, 5), (3, 12, 9), (5, 20, 12), (8, 60, 9), (2, 100, 12)]:
    say(f"q up {k} {nu} {q}", mp.mpf(q_up(q, k, nu)))
for k in (2, 3, 10, 40):
    for nu in (2, 5, 30, 1000):
        for q in (1, 3.5, 6):
            say(f"q {k} {nu} {q:g}", mp.mpf(float(stats.studentized_range.cdf(q, k, nu))))
with open(HOME + "law-tails.csv", "w") as file:
    file.write("\n".join(out) + "\n")
