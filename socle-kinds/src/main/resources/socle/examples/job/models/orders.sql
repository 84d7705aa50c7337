SELECT DATE '2026-01-01' + CAST(range AS INTEGER) AS dated, range * 1.5 AS amount FROM range(10)
