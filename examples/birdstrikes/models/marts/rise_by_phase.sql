/*
title: La hausse, phase par phase
description: Les collisions déclarées en 1990, puis ce que chaque phase ajoute jusqu’en 2001.
tags: [mart]
*/
select '1990' as step, count(*) as strikes, -1e9 as rank
from strikes_in_words where annee = 1990
union all
select
    case when phase in ('Roulage', 'Au parking') then 'Au sol' else phase end,
    count(*) filter (annee = 2001) - count(*) filter (annee = 1990),
    -(count(*) filter (annee = 2001) - count(*) filter (annee = 1990))
from strikes_in_words
group by 1
