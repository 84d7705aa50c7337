/*
description: What a customer spends a day.
materialize: table
primary_key: [dated, customer]
not_null: amount
*/
SELECT dated, customer, sum(amount) AS amount
FROM orders
GROUP BY dated, customer
