/*
description: Orders of a small shop over two years, by a formula.
primary_key: order_id
*/
SELECT
  i AS order_id,
  DATE '2024-01-01' + CAST(i * 3 AS INTEGER) AS ordered_on,
  'customer ' || (i % 40) AS customer,
  CASE WHEN i % 3 = 0 THEN 'phone' ELSE 'web' END AS channel,
  CASE WHEN i < 120 THEN 'before' ELSE 'after' END AS moment,
  CASE WHEN (i * 13) % 10 < (CASE WHEN i % 3 = 0 THEN 5 ELSE 3 END) THEN 'gift' ELSE 'own use' END AS purpose,
  20.0 + (i * 7) % 13 + (i * 11) % 17 + (i * 5) % 11 + CASE WHEN i % 3 = 0 THEN 4 ELSE 0 END AS amount,
  (i * 17) % 23 < 4 AS late
FROM range(240) AS t (i)
