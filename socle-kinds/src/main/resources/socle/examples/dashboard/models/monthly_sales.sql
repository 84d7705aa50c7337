/*
description: Sales by month.
primary_key: month
*/
SELECT CAST(date_trunc('month', ordered_on) AS DATE) AS month, CAST(sum(amount) AS DOUBLE) AS sales
FROM orders
GROUP BY 1
