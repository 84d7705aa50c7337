/*
title: Mouvements de 2008 par aéroport
description: Un mouvement est un départ ou une arrivée ; chaque vol en fait donc deux, un à chaque bout.
tags: [staging]
not_null: [iata, movements]
*/
with ends as (
    select origin as iata, flights from movements
    union all
    select destination, flights from movements
)
select iata, cast(sum(flights) as bigint) as movements
from ends
group by iata
