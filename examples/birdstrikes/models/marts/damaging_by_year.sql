/*
title: Part des dommages par année
description: Collisions avec dommage sur collisions, par année complète.
tags: [mart]
*/
select year, damaging / strikes as share from strikes_by_year
