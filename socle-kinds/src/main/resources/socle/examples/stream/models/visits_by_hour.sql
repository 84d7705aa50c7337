/*
description: How many came in, by hour.
*/
SELECT date_trunc('hour', passed_at) AS hour, count(*) AS visits
FROM visits
WHERE direction = 'in'
GROUP BY ALL
