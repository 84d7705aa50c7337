SELECT dated, sum(amount) AS amount FROM orders GROUP BY dated
