/*
description: Prêts par mois, toutes agences réunies.
materialize: table
primary_key: mois
*/
SELECT mois, sum(prets) AS prets
FROM prets
GROUP BY mois
ORDER BY mois
