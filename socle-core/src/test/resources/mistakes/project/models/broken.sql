SELECT dated,
  sum(amount
FROM orders
