/*
title: Collisions et coût par taille d’animal
description: La part de chaque taille dans les collisions et dans leur coût.
tags: [mart]
materialize: table
primary_key: [size]
*/
select
    size,
    size_rank,
    count(*) as strikes,
    cast(sum(cost_usd) as bigint) as cost_usd,
    count(*) / sum(count(*)) over () as share_of_strikes,
    sum(cost_usd) / sum(sum(cost_usd)) over () as share_of_cost
from fct_strikes
group by size, size_rank
