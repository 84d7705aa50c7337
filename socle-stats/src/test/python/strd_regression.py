"""Writes the linear regression sets of NIST's Statistical Reference Datasets (public domain,
https://www.itl.nist.gov/div898/strd/lls/lls.shtml) with their certified values, and checks each of
these against the exact rational solution. Run from socle-stats.
"""
from fractions import Fraction
from decimal import Decimal, getcontext
from pathlib import Path

getcontext().prec = 60
HOME = "src/test/resources/socle/stats/"
W = [759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 759]

NORRIS = """0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3
449.1 448.6 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5
10.8 11.6 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8
339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1
449.2 448.9 0.2 0.5"""
PONTIUS = """.11019 150000 .21956 300000 .32949 450000 .43899 600000 .54803 750000 .65694 900000
.76562 1050000 .87487 1200000 .98292 1350000 1.09146 1500000 1.20001 1650000 1.30822 1800000
1.41599 1950000 1.52399 2100000 1.63194 2250000 1.73947 2400000 1.84646 2550000 1.95392 2700000
2.06128 2850000 2.16844 3000000 .11052 150000 .22018 300000 .32939 450000 .43886 600000 .54798 750000
.65739 900000 .76596 1050000 .87474 1200000 .98300 1350000 1.09150 1500000 1.20004 1650000
1.30818 1800000 1.41613 1950000 1.52408 2100000 1.63159 2250000 1.73965 2400000 1.84696 2550000
1.95445 2700000 2.06177 2850000 2.16829 3000000"""
FILIP = """0.8116 -6.860120914 0.9072 -4.324130045 0.9052 -4.358625055 0.9039 -4.358426747
0.8053 -6.955852379 0.8377 -6.661145254 0.8667 -6.355462942 0.8809 -6.118102026
0.7975 -7.115148017 0.8162 -6.815308569 0.8515 -6.519993057 0.8766 -6.204119983
0.8885 -5.853871964 0.8859 -6.109523091 0.8959 -5.79832982 0.8913 -5.482672118
0.8959 -5.171791386 0.8971 -4.851705903 0.9021 -4.517126416 0.909 -4.143573228
0.9139 -3.709075441 0.9199 -3.499489089 0.8692 -6.300769497 0.8872 -5.953504836
0.89 -5.642065153 0.891 -5.031376979 0.8977 -4.680685696 0.9035 -4.329846955
0.9078 -3.928486195 0.7675 -8.56735134 0.7705 -8.363211311 0.7713 -8.107682739
0.7736 -7.823908741 0.7775 -7.522878745 0.7841 -7.218819279 0.7971 -6.920818754
0.8329 -6.628932138 0.8641 -6.323946875 0.8804 -5.991399828 0.7668 -8.781464495
0.7633 -8.663140179 0.7678 -8.473531488 0.7697 -8.247337057 0.77 -7.971428747
0.7749 -7.676129393 0.7796 -7.352812702 0.7897 -7.072065318 0.8131 -6.774174009
0.8498 -6.478861916 0.8741 -6.159517513 0.8061 -6.835647144 0.846 -6.53165267
0.8751 -6.224098421 0.8856 -5.910094889 0.8919 -5.598599459 0.8934 -5.290645224
0.894 -4.974284616 0.8957 -4.64454848 0.9047 -4.290560426 0.9129 -3.885055584
0.9209 -3.408378962 0.9219 -3.13200249 0.7739 -8.726767166 0.7681 -8.66695597
0.7665 -8.511026475 0.7703 -8.165388579 0.7702 -7.886056648 0.7761 -7.588043762
0.7809 -7.283412422 0.7961 -6.995678626 0.8253 -6.691862621 0.8602 -6.392544977
0.8809 -6.067374056 0.8301 -6.684029655 0.8664 -6.378719832 0.8834 -6.065855188
0.8898 -5.752272167 0.8964 -5.132414673 0.8963 -4.811352704 0.9074 -4.098269308
0.9119 -3.66174277 0.9228 -3.2644011"""
LONGLEY = """60323 83.0 234289 2356 1590 107608 1947 61122 88.5 259426 2325 1456 108632 1948
60171 88.2 258054 3682 1616 109773 1949 61187 89.5 284599 3351 1650 110929 1950
63221 96.2 328975 2099 3099 112075 1951 63639 98.1 346999 1932 3594 113270 1952
64989 99.0 365385 1870 3547 115094 1953 63761 100.0 363112 3578 3350 116219 1954
66019 101.2 397469 2904 3048 117388 1955 67857 104.6 419180 2822 2857 118734 1956
68169 108.4 442769 2936 2798 120445 1957 66513 110.8 444546 4681 2637 121950 1958
68655 112.6 482704 3813 2552 123366 1959 69564 114.2 502601 3931 2514 125368 1960
69331 115.7 518173 4806 2572 127852 1961 70551 116.9 554894 4007 2827 130081 1962"""


def rows(text, width):
    words = text.split()
    return [words[i : i + width] for i in range(0, len(words), width)]


def poly(points, degree):
    return [(y, [Fraction(x) ** k for k in range(degree + 1)]) for y, x in points]


# Name: the rows (y as text, predictors as fractions), whether the first column is ones, and the
# certified residual deviation, estimates and deviations where we know them by heart or by file.
SETS = {
    "norris": poly(rows(NORRIS, 2), 1),
    "pontius": poly(rows(PONTIUS, 2), 2),
    "filip": poly(rows(FILIP, 2), 10),
    "longley": [(r[0], [Fraction(1)] + [Fraction(v) for v in r[1:]]) for r in rows(LONGLEY, 7)],
    "noint1": [(str(y), [Fraction(x)]) for x, y in zip(range(60, 71), range(130, 141))],
    "noint2": [("3", [Fraction(4)]), ("4", [Fraction(5)]), ("4", [Fraction(6)])],
}
for name, weight, scale in [("wampler1", 0, 1), ("wampler2", 0, 10), ("wampler3", 1, 1), ("wampler4", 100, 1), ("wampler5", 10000, 1)]:
    points = []
    for x in range(21):
        y = sum(Fraction(x, scale) ** k for k in range(6)) + weight * W[x]
        points.append((str(float(y)) if scale > 1 else str(y), Fraction(x)))
    SETS[name] = poly(points, 5)

CERTIFIED = {
    "norris": (["-0.262323073774029", "1.00211681802045"], ["0.232818234301152", "0.000429796848199937"], "0.884796396144373", "0.999993745883712"),
    "pontius": (["0.673565789473684E-03", "0.732059160401003E-06", "-0.316081871345029E-14"], ["0.107938612033077E-03", "0.157817399981659E-09", "0.486652849992036E-16"], "0.205177424076185E-03", "0.999999900178537"),
    "filip": (["-1467.48961422980", "-2772.17959193342", "-2316.37108160893", "-1127.97394098372", "-354.478233703349", "-75.1242017393757", "-10.8753180355343", "-1.06221498588947", "-0.670191154593408E-01", "-0.246781078275479E-02", "-0.402962525080404E-04"],
              ["298.084530995537", "559.779865474950", "466.477572127796", "227.204274477751", "71.6478660875927", "15.2897178747400", "2.23691159816033", "0.221624321934227", "0.142363763154724E-01", "0.535617408889821E-03", "0.896632837373868E-05"], "0.334801051324544E-02", "0.996727416185620"),
    "longley": (["-3482258.63459582", "15.0618722713733", "-0.358191792925910E-01", "-2.02022980381683", "-1.03322686717359", "-0.511041056535807E-01", "1829.15146461355"],
                ["890420.383607373", "84.9149257747669", "0.334910077722432E-01", "0.488399681651699", "0.214274163161675", "0.226073200069370", "455.478499142212"], "304.854073561965", "0.995479004577296"),
    "wampler5": (["1"] * 6, ["21523262.4678170", "23635517.3469681", "7793435.24331583", "1014755.07550350", "56456.6512170752", "1123.24854679312"], "23601450.2379268", "0.224668921574940E-02"),
}


def solve(points):
    """The exact answer: estimates, squares of their deviations, residual variance, R squared."""
    p = len(points[0][1])
    a = [[sum(r[i] * r[j] for _, r in points) for j in range(p)] + [Fraction(int(i == j)) for j in range(p)] for i in range(p)]
    for i in range(p):
        at = next(k for k in range(i, p) if a[k][i] != 0)
        a[i], a[at] = a[at], a[i]
        a[i] = [v / a[i][i] for v in a[i]]
        for k in range(p):
            if k != i:
                a[k] = [u - a[k][i] * v for u, v in zip(a[k], a[i])]
    inverse = [row[p:] for row in a]
    ys = [Fraction(y) for y, _ in points]
    right = [sum(r[i] * y for (_, r), y in zip(points, ys)) for i in range(p)]
    beta = [sum(u * v for u, v in zip(row, right)) for row in inverse]
    rss = sum((y - sum(b * v for b, v in zip(beta, r))) ** 2 for (_, r), y in zip(points, ys))
    free = rss / (len(points) - p)
    mean = sum(ys) / len(ys) if all(r[0] == 1 for _, r in points) else 0
    return beta, [free * inverse[i][i] for i in range(p)], free, 1 - rss / sum((y - mean) ** 2 for y in ys)


def decimal(f):
    return Decimal(f.numerator) / Decimal(f.denominator)


if __name__ == "__main__":
    out = ["NIST Statistical Reference Datasets; certified values agree with exact rational arithmetic"]
    for name, points in SETS.items():
        columns = len(points[0][1])
        drop = 1 if all(r[0] == 1 for _, r in points) else 0
        keep = columns - drop if name == "longley" else 1
        with open(HOME + "samples/strd-" + name + ".csv", "w") as file:
            file.write("y," + ",".join("x%d" % (k + 1) for k in range(keep)) + "\n")
            for y, r in points:
                cells = [str(Decimal(float(v)).normalize() if v.denominator == 1 else float(v)) for v in r[drop : drop + keep]]
                file.write(y + "," + ",".join("%r" % float(c) for c in cells) + "\n")
        beta, squares, free, r2 = solve(points)
        told = [("b%d" % i, decimal(b)) for i, b in enumerate(beta)] + [("s%d" % i, decimal(s).sqrt()) for i, s in enumerate(squares)]
        told += [("sigma", decimal(free).sqrt()), ("r2", decimal(r2))]
        if name in CERTIFIED:
            b, s, sigma, share = CERTIFIED[name]
            for (what, ours), theirs in zip(told, b + s + [sigma, share]):
                assert abs(ours / Decimal(theirs) - 1) < Decimal("2e-14"), (name, what, ours, theirs)
        out += ["%s.%s,%.17g" % (name, what, ours) for what, ours in told]
    Path(HOME + "oracle/strd-regression.csv").write_text("\n".join(out) + "\n")
