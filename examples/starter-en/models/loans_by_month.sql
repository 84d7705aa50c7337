/*
description: Loans a month, all branches together.
materialize: table
primary_key: month
*/
SELECT month, sum(loans) AS loans
FROM loans
GROUP BY month
ORDER BY month
