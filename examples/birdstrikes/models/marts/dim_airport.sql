/*
title: Aéroports
description: Un aéroport par ligne ; movements est vide là où aucun vol commercial n’a été compté en 2008.
tags: [mart]
materialize: table
primary_key: [iata]
*/
select
    matched.iata,
    airports.airport,
    airports.city,
    airports.state,
    airports.latitude,
    airports.longitude,
    moved.movements
from int_airport_match as matched
join stg_airports as airports on airports.iata = matched.iata
left join stg_movements as moved on moved.iata = matched.iata
