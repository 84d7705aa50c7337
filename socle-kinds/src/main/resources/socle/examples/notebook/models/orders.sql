/* description: Orders. */
SELECT id, customer, dated, sum(quantity * price) AS amount FROM order_lines GROUP BY id, customer, dated ORDER BY id
