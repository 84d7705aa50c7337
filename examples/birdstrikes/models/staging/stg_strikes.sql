/*
title: Collisions nettoyées
description: >
  Mots réduits à des listes fermées. Les codes de dommage B et C, sans définition dans la source,
  deviennent « unknown » ; ils comptent comme dommage, puisque toutes ces lignes portent un coût.
tags: [staging]
not_null: [strike_id, flight_date, airport_name, damaged, cost_usd]
*/
select
    report_id as strike_id,
    reported_on as flight_date,
    trim(airport_name) as airport_name,
    state_name,
    rtrim(operator, '*') as operator,
    aircraft,
    lower(phase) as phase,
    species,
    lower(size) as size,
    case size when 'Small' then 1 when 'Medium' then 2 when 'Large' then 3 end as size_rank,
    lower(time_of_day) as time_of_day,
    case damage
        when 'None' then 'none'
        when 'Minor' then 'minor'
        when 'Medium' then 'medium'
        when 'Substantial' then 'substantial'
        else 'unknown'
    end as damage,
    damage <> 'None' as damaged,
    cost_total as cost_usd,
    cost_total >= 1000000 as cost_is_outlier,
    nullif(speed_knots, 0) as speed_knots
from strikes
