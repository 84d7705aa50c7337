"""What SimulationOracleTest is held against: quantiles by SciPy, simulated figures by NumPy.

Ran with NumPy 1.24.2 and SciPy 1.10.1; prints what stands in the test.
"""
import numpy as np
import scipy
from scipy import stats

print("numpy", np.__version__, "scipy", scipy.__version__)

shares = [0.001, 0.1, 0.5, 0.9, 0.999]


def lognormal(mean, sd):
    variance = np.log1p((sd / mean) ** 2)
    return stats.lognorm(s=np.sqrt(variance), scale=mean * np.exp(-variance / 2))


def pert(low, mode, high):
    peak = 4 * (mode - low) / (high - low)
    return stats.beta(1 + peak, 5 - peak, loc=low, scale=high - low)


laws = {
    "normal 10 2": stats.norm(10, 2),
    "lognormal 100 50": lognormal(100, 50),
    "uniform -1 3": stats.uniform(-1, 4),
    "triangular 2 3 9": stats.triang((3 - 2) / (9 - 2), loc=2, scale=7),
    "pert 2 3 9": pert(2, 3, 9),
    "beta 2.5 7": stats.beta(2.5, 7),
    "poisson 4.2": stats.poisson(4.2),
    "poisson 2500": stats.poisson(2500),
    "bernoulli 0.3": stats.bernoulli(0.3),
}
for name, law in laws.items():
    print(name, [float(law.ppf(share)) for share in shares])

# Case 1, exact: the sum of two normals that go together.
total = stats.norm(15, np.sqrt(4 + 9 + 2 * 0.5 * 2 * 3))
print("sum", [float(total.ppf(p)) for p in (0.05, 0.5, 0.95)], float(total.sf(18)))

# Case 2, exact: the product of two lognormals.
logs = [np.log1p((sd / mean) ** 2) for mean, sd in ((100, 50), (3, 1))]
centre = np.log(100) - logs[0] / 2 + np.log(3) - logs[1] / 2
product = stats.lognorm(s=np.sqrt(sum(logs)), scale=np.exp(centre))
print("product", [float(product.ppf(p)) for p in (0.05, 0.5, 0.95)], float(product.sf(400)))

# Case 3, simulated: what has no closed form.
random = np.random.default_rng(20261123)
n = 20_000_000
strikes = random.poisson(40, n)
cost = lognormal(1000, 1500).rvs(n, random_state=random)
avoided = pert(0.05, 0.2, 0.5).rvs(n, random_state=random)
works = random.random(n) < 0.7
outcome = strikes * cost * avoided * works - 2000
print("campaign", [float(q) for q in np.percentile(outcome, [5, 50, 95])],
      float(np.mean(outcome > 0)), float(outcome.mean()))

# Case 4, simulated: a Gaussian copula on laws that are not normal.
z = random.multivariate_normal([0, 0], [[1, -0.6], [-0.6, 1]], n)
u = stats.norm.cdf(z)
price = stats.triang(0.5, loc=1, scale=2).ppf(u[:, 0])
sold = stats.uniform(100, 200).ppf(u[:, 1])
sales = price * sold
print("copula", [float(q) for q in np.percentile(sales, [5, 50, 95])],
      float(np.mean(sales > 400)), float(np.corrcoef(price, sold)[0, 1]))
