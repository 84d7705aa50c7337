/*
title: Collisions
description: >
  La table de faits : une collision par ligne, ses mesures (dommage, coût, vitesse) et ses clés vers
  dim_airport, dim_operator et dim_species. iata est vide pour une base militaire absente du fichier
  des aéroports.
tags: [mart]
materialize: table
primary_key: [strike_id]
foreign_keys:
  - { columns: [iata], to: dim_airport, key: [iata] }
  - { columns: [operator], to: dim_operator, key: [operator] }
  - { columns: [species], to: dim_species, key: [species] }
not_null: [flight_date, operator, species, damaged, cost_usd]
*/
select
    strikes.strike_id,
    strikes.flight_date,
    date_trunc('month', strikes.flight_date)::date as month,
    matched.iata,
    strikes.airport_name,
    strikes.operator,
    strikes.species,
    strikes.aircraft,
    strikes.phase,
    strikes.size,
    strikes.size_rank,
    strikes.time_of_day,
    strikes.damage,
    strikes.damaged,
    strikes.cost_usd,
    strikes.cost_is_outlier,
    strikes.speed_knots
from stg_strikes as strikes
left join int_airport_match as matched on matched.airport_name = strikes.airport_name
