/*
title: Costs a day
key: dated
*/
-- What a day costs.
SELECT dated, sum(amount)
FROM orders JOIN ordrs USING (id)
GROUP BY dated
