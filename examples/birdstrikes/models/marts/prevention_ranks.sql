/*
title: Rangs des aéroports
description: >
  Le rang de chaque aéroport comparé, par taux, par nombre de collisions et par nombre de dommages : ce que
  couvrirait une action menée dans les premiers.
tags: [mart]
materialize: table
primary_key: [iata]
*/
select
    iata,
    airport,
    strikes,
    damaging,
    movements * years as exposed_movements,
    rank() over (order by strikes_per_10000 desc, iata) as rank_by_rate,
    rank() over (order by strikes desc, iata) as rank_by_strikes,
    rank() over (order by damaging desc, iata) as rank_by_damage
from risk_by_airport
