SELECT *
FROM hen, orders
