/*
title: Parts par taille, en long
description: Une ligne par taille et par mesure, telle que la figure la demande.
tags: [mart]
*/
select size_rank, case size when 'small' then 'Petite' when 'medium' then 'Moyenne' else 'Grande' end as taille,
    'des collisions' as part_de, share_of_strikes as part
from cost_by_size
union all
select size_rank, case size when 'small' then 'Petite' when 'medium' then 'Moyenne' else 'Grande' end,
    'du coût', share_of_cost
from cost_by_size
