/*
title: Collisions nettoyées
description: >
  Noms de colonnes courts, mots réduits à des listes fermées. La source n’a pas d’identifiant :
  strike_id numérote les lignes dans un ordre qui ne dépend que de leur contenu.
  Les codes de dommage B et C, sans définition dans la source, deviennent « unknown » ;
  ils comptent comme dommage, puisque toutes ces lignes portent un coût.
tags: [staging]
not_null: [strike_id, flight_date, airport_name, damaged, cost_usd]
*/
select
    row_number() over (
        order by "Flight Date", "Airport Name", "Aircraft Make Model", "Aircraft Airline Operator",
            "Phase of flight", "Wildlife Species", "Wildlife Size", "Time of day",
            "Effect Amount of damage", "Cost Total $", "Cost Repair", "Speed IAS in knots"
    ) as strike_id,
    "Flight Date" as flight_date,
    trim("Airport Name") as airport_name,
    "Origin State" as state_name,
    rtrim("Aircraft Airline Operator", '*') as operator,
    "Aircraft Make Model" as aircraft,
    lower("Phase of flight") as phase,
    "Wildlife Species" as species,
    lower("Wildlife Size") as size,
    case "Wildlife Size" when 'Small' then 1 when 'Medium' then 2 when 'Large' then 3 end as size_rank,
    lower("Time of day") as time_of_day,
    case "Effect Amount of damage"
        when 'None' then 'none'
        when 'Minor' then 'minor'
        when 'Medium' then 'medium'
        when 'Substantial' then 'substantial'
        else 'unknown'
    end as damage,
    "Effect Amount of damage" <> 'None' as damaged,
    cast("Cost Total $" as bigint) as cost_usd,
    "Cost Total $" >= 1000000 as cost_is_outlier,
    nullif("Speed IAS in knots", 0) as speed_knots
from strikes
