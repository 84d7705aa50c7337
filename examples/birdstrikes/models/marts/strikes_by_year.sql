/*
title: Collisions par année
description: Les années observées en entier ; 2002 s’arrête en juillet et n’y figure pas.
tags: [mart]
materialize: table
primary_key: [year]
*/
select
    make_date(year(flight_date), 1, 1) as year,
    count(*) as strikes,
    count(*) filter (damaged) as damaging,
    cast(sum(cost_usd) as bigint) as cost_usd
from fct_strikes
where year(flight_date) < (select year(max(flight_date)) from fct_strikes)
group by 1
