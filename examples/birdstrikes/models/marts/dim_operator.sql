/*
title: Exploitants
description: Un exploitant par ligne, rangé en quatre familles.
tags: [mart]
materialize: table
primary_key: [operator]
not_null: [family]
*/
select distinct
    operator,
    case
        when operator in ('MILITARY', 'GOVERNMENT') then 'state'
        when operator in ('BUSINESS', 'PRIVATELY OWNED', 'EXECUTIVE JET AVIATION') then 'business'
        when operator = 'UNKNOWN' then 'unknown'
        else 'airline'
    end as family
from stg_strikes
