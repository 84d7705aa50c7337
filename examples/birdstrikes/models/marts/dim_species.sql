/*
title: Espèces
description: >
  Une espèce par ligne, avec la taille le plus souvent déclarée pour elle ; identified est faux pour
  les noms qui ne désignent pas une espèce (« Unknown bird »).
tags: [mart]
materialize: table
primary_key: [species]
*/
select
    species,
    mode(size order by size_rank) as usual_size,
    not species ilike 'unknown%' as identified
from stg_strikes
group by species
