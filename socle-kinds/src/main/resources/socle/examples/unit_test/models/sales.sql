/*
description: What sold, by product.
*/
select lower(trim(product)) as product, sum(cast(amount as decimal(10, 2))) as amount
from orders
group by all
