/*
title: Collisions, en mots français
description: Une collision par ligne, avec les mots que les figures montrent ; les anglais sont ceux de la source.
tags: [mart]
*/
select
    strike_id,
    flight_date,
    airport_name,
    species,
    case phase
        when 'approach' then 'Approche' when 'climb' then 'Montée' when 'take-off run' then 'Décollage'
        when 'landing roll' then 'Atterrissage' when 'descent' then 'Descente' when 'taxi' then 'Roulage'
        else 'Au parking'
    end as phase,
    case time_of_day
        when 'day' then 'Jour' when 'night' then 'Nuit' when 'dusk' then 'Crépuscule' else 'Aube'
    end as moment,
    case size when 'small' then 'Petit' when 'medium' then 'Moyen' else 'Grand' end as taille,
    case damage
        when 'none' then 'Aucun dommage' when 'minor' then 'Mineur' when 'medium' then 'Moyen'
        when 'substantial' then 'Important' else 'Sans définition'
    end as dommage,
    damaged,
    cast(damaged as integer) as damaged_share,
    cost_usd,
    year(flight_date) as annee,
    speed_knots
from fct_strikes
