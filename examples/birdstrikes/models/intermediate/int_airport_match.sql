/*
title: Rapprochement des noms d’aéroports
description: >
  Pour chaque nom de la FAA, le code IATA trouvé par le nom réduit, ou à défaut par la table
  de correspondance, et la façon dont il a été trouvé.
tags: [intermediate]
materialize: table
primary_key: [airport_name]
*/
with names as (
    select distinct
        airport_name,
        trim(regexp_replace(
            regexp_replace(upper(airport_name), '\b(INTL|INTERNATIONAL|ARPT|AIRPORT|FIELD)\b', '', 'g'),
            '[^A-Z]+', ' ', 'g')) as name_key
    from stg_strikes
)
select
    names.airport_name,
    coalesce(found.iata, listed.iata) as iata,
    case
        when found.iata is not null then 'name'
        when listed.iata is not null then 'list'
        else 'none'
    end as matched_by
from names
left join stg_airports as found on found.name_key = names.name_key
left join airport_names as listed on listed.name = names.airport_name
