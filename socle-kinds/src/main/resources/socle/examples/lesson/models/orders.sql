/*
description: Orders of a small shop, typed in.
primary_key: order_id
*/
SELECT *
FROM (VALUES
  (1, DATE '2025-01-04', 'bread', 12.5, FALSE),
  (2, DATE '2025-01-19', 'cheese', 30.0, TRUE),
  (3, DATE '2025-02-02', 'bread', 10.0, FALSE),
  (4, DATE '2025-02-14', 'wine', 48.0, FALSE),
  (5, DATE '2025-02-28', 'bread', 9.5, FALSE),
  (6, DATE '2025-03-05', 'cheese', 22.0, FALSE)
) AS t (order_id, ordered_on, product, amount, late)
