/*
title: Aéroports nettoyés
description: >
  Le nom est réduit à ses mots utiles, en capitales (name_key), pour être rapproché de celui de la FAA.
tags: [staging]
not_null: [iata, name_key]
*/
select
    iata,
    trim(name) as airport,
    city,
    state,
    latitude,
    longitude,
    trim(regexp_replace(
        regexp_replace(upper(name), '\b(INTL|INTERNATIONAL|ARPT|AIRPORT|FIELD)\b', '', 'g'),
        '[^A-Z]+', ' ', 'g')) as name_key
from airports
