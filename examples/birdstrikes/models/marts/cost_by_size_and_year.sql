/*
title: Coût par taille d’animal et par année
description: >
  Pour chaque année observée en entier, la part de chaque taille d’animal dans le coût déclaré et dans les
  déclarations : ce qui varie d’une année à l’autre donne l’incertitude.
tags: [mart]
primary_key: [year, size]
*/
select
    year(flight_date) as year,
    size,
    count(*) as strikes,
    cast(sum(cost_usd) as bigint) as cost_usd,
    count(*) / sum(count(*)) over (partition by year(flight_date)) as share_of_strikes,
    sum(cost_usd) / sum(sum(cost_usd)) over (partition by year(flight_date)) as share_of_cost
from fct_strikes
where year(flight_date) < (select year(max(flight_date)) from fct_strikes)
group by year(flight_date), size
