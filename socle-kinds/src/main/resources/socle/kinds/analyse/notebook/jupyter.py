"""Tells the rows that Socle published of the queries of a notebook, asks each query again of SQLite
over the tables that lie here, and compares. Needs Python 3.9 and nothing else."""

import csv
import json
import math
import re
import sqlite3
import statistics
from pathlib import Path

FILES = Path(__file__).parent
TABLES = json.loads(r'''@TABLES@''')
PARAMETERS = json.loads(r'''@PARAMETERS@''')
WORDS = json.loads(r'''@WORDS@''')

csv.field_size_limit(1 << 30)
base = sqlite3.connect(":memory:")


def number(text):
    try:
        return int(text)
    except ValueError:
        return float(text)


def read(name):
    """The names of the columns of a table, and its rows as texts."""
    with open(FILES / (name + ".csv"), encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        return next(rows), [row for row in rows if row]


def value(text, family):
    if text == "":
        return None
    if family == "NUMBER":
        return number(text)
    return int(text == "true") if family == "TRUTH" else text


def load(name, families):
    columns, rows = read(name)
    names = ", ".join('"' + column.replace('"', '""') + '"' for column in columns)
    holes = ", ".join("?" for _ in columns)
    base.execute(f'CREATE TABLE "{name}" ({names})')
    base.executemany(
        f'INSERT INTO "{name}" VALUES ({holes})',
        ([value(cell, family) for cell, family in zip(row, families)] for row in rows),
    )


def portable(sql):
    """What the engine of the project writes otherwise than SQLite: division is never of whole
    numbers, a date is a text."""
    pattern = r"('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|//)|(/)|\bDATE\s+(?=')"
    return re.sub(
        pattern,
        lambda found: found[1] or ("* 1.0 /" if found[2] else ""),
        sql,
        flags=re.DOTALL | re.IGNORECASE,
    )


class Many:
    def __init__(self):
        self.values = []

    def step(self, value):
        if value is not None:
            self.values.append(value)


class Median(Many):
    def finalize(self):
        return statistics.median(self.values) if self.values else None


class Deviation(Many):
    def finalize(self):
        return statistics.stdev(self.values) if len(self.values) > 1 else None


class Slope:
    def __init__(self):
        self.pairs = []

    def step(self, y, x):
        if x is not None and y is not None:
            self.pairs.append((x, y))

    def finalize(self):
        if len({x for x, _ in self.pairs}) < 2:
            return None
        middle = math.fsum(x for x, _ in self.pairs) / len(self.pairs)
        level = math.fsum(y for _, y in self.pairs) / len(self.pairs)
        along = math.fsum((x - middle) * (y - level) for x, y in self.pairs)
        return along / math.fsum((x - middle) ** 2 for x, _ in self.pairs)


def trunc(part, day):
    if day is None:
        return None
    year, month = day[:4], int(day[5:7])
    starts = {"year": 1, "quarter": (month - 1) // 3 * 3 + 1, "month": month}
    return f"{year}-{starts[part]:02d}-01"


base.create_aggregate("median", 1, Median)
base.create_aggregate("stddev", 1, Deviation)
base.create_aggregate("stddev_samp", 1, Deviation)
base.create_aggregate("regr_slope", 2, Slope)
base.create_function("getvariable", 1, PARAMETERS.get)
base.create_function("year", 1, lambda day: day and int(day[:4]))
base.create_function("month", 1, lambda day: day and int(day[5:7]))
base.create_function("quarter", 1, lambda day: day and (int(day[5:7]) + 2) // 3)
base.create_function("date_trunc", 2, trunc)


def key(row):
    exact = [repr(cell) for cell in row if not isinstance(cell, float)]
    return exact, [cell for cell in row if isinstance(cell, float)]


def same(one, other):
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)
    return one == other


def plain(cell):
    """Whole numbers are told as decimal ones, so that both engines name them alike."""
    return float(cell) if isinstance(cell, int) else cell


def compared(found, published):
    ours = sorted((tuple(map(plain, row)) for row in found), key=key)
    theirs = sorted((tuple(map(plain, row)) for row in published), key=key)
    alike = len(ours) == len(theirs) and all(
        len(one) == len(other) and all(map(same, one, other)) for one, other in zip(ours, theirs)
    )
    return WORDS["same" if alike else "other"].format(rows=len(ours))


def told(columns, rows, most):
    lines = [[" ".join(cell.split()) for cell in row] for row in [columns] + rows[:most]]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    lines.insert(1, ["-" * width for width in widths])
    for line in lines:
        print(" | ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    print(WORDS["rows"].format(shown=min(most, len(rows)), rows=len(rows)))


def query(name, most, families, sql):
    """Tells what Socle published of a query, and whether SQLite finds the same."""
    columns, rows = read(name)
    published = [[value(cell, family) for cell, family in zip(row, families)] for row in rows]
    try:
        verdict = compared(base.execute(portable(sql)).fetchall(), published)
    except (sqlite3.Error, KeyError, TypeError) as refused:
        verdict = WORDS["refused"].format(why=refused)
    load(name, families)
    told(columns, rows, most)
    print(verdict)


for table, families in TABLES.items():
    load(table, families)
