/*
title: Collisions par État
description: >
  Les collisions situées, dans les États contigus ; l’Alaska et Hawaï, trop loin des autres pour une même carte,
  n’y figurent pas.
tags: [mart]
materialize: table
primary_key: [state]
*/
with counted as (
    select airports.state, count(*) as strikes
    from fct_strikes as strikes
    join dim_airport as airports on airports.iata = strikes.iata
    group by airports.state
)
select states.state, counted.strikes, states.geometry
from us_states as states
left join counted on counted.state = states.state
where states.state not in ('AK', 'HI')
