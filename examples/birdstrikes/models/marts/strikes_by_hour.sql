/*
title: Collisions par heure
description: >
  Chaque heure est calculée à part, et refaite tant que des collisions peuvent encore lui venir.
tags: [mart, direct]
materialize: incremental
by: interval
interval:
  column: hour
  every: hour
  reads: { strikes_live: { time: happened_at, arrived: received_at } }
  grace: 2h
not_null: [hour, strikes]
*/
select
    date_trunc('hour', happened_at) as hour,
    count(*) as strikes,
    count(*) filter (damage <> 'None') as damaging,
    cast(sum(cost_total) as bigint) as cost_usd
from strikes_live
group by 1
