/*
title: Collisions et façon de les situer
description: Pour chaque collision, si son aéroport est retrouvé par le nom seul, et s’il l’est avec la liste.
tags: [intermediate]
*/
select
    strikes.strike_id,
    matched.matched_by = 'name' as by_name,
    matched.matched_by in ('name', 'list') as by_name_or_list
from stg_strikes as strikes
join int_airport_match as matched on matched.airport_name = strikes.airport_name
