/* description: The lines of orders. */
SELECT * FROM (VALUES
    (1, 'Ada', DATE '2025-01-03', 3, 40.0),
    (1, 'Ada', DATE '2025-01-03', 1, 130.0),
    (2, 'Bo', DATE '2025-02-11', 2, 30.0),
    (3, 'Cleo', DATE '2025-02-12', 1, 600.0),
    (4, 'Ada', DATE '2025-03-30', 5, 80.0)) AS t(id, customer, dated, quantity, price)
