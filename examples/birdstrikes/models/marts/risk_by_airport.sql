/*
title: Risque par aéroport
description: >
  Collisions pour 10 000 mouvements. Les mouvements sont ceux de 2008, seule année disponible,
  rapportés à la durée observée : le taux compare les aéroports entre eux, il n’est pas un taux annuel exact. Les aéroports de moins de
  10 000 mouvements commerciaux en 2008 n’y figurent pas : leur trafic est surtout militaire ou privé.
tags: [mart]
materialize: table
primary_key: [iata]
*/
with observed as (
    select date_diff('day', min(flight_date), max(flight_date)) / 365.25 as years from fct_strikes
)
select
    airports.iata,
    airports.city || ' (' || airports.iata || ')' as airport,
    airports.state,
    count(*) as strikes,
    count(*) filter (strikes.damaged) as damaging,
    cast(sum(strikes.cost_usd) as bigint) as cost_usd,
    airports.movements,
    any_value(observed.years) as years,
    count(*) * 10000.0 / (airports.movements * any_value(observed.years)) as strikes_per_10000
from fct_strikes as strikes
join dim_airport as airports on airports.iata = strikes.iata
cross join observed
where airports.movements >= 10000
group by airports.iata, airports.city, airports.state, airports.movements
