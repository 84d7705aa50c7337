/*
title: Part des dommages par phase de vol
description: >
  Part des collisions avec dommage, et son intervalle de Wilson à 95 % (E. B. Wilson, 1927). Les phases de
  moins de cent collisions n’y figurent pas.
tags: [mart]
materialize: table
primary_key: [phase]
*/
with counted as (
    select phase, count(*) as strikes, count(*) filter (damaged) as damaging
    from strikes_in_words
    group by phase
    having count(*) >= 100
), shares as (
    select *, damaging / strikes as share, 1.959963984540054 as z from counted
)
select
    phase,
    strikes,
    damaging,
    share,
    (share + z * z / (2 * strikes) - z * sqrt(share * (1 - share) / strikes + z * z / (4 * strikes * strikes)))
        / (1 + z * z / strikes) as low,
    (share + z * z / (2 * strikes) + z * sqrt(share * (1 - share) / strikes + z * z / (4 * strikes * strikes)))
        / (1 + z * z / strikes) as high
from shares
