/*
description: What the shop sells.
*/
select unnest(['bread', 'cheese', 'wine']) as name
