/*
description: Clean orders. Each run adds those that are younger than the youngest that is there.
materialize: incremental
by: append
since: ordered_on
primary_key: order_id
not_null: [product, amount]
*/
select
    order_id,
    cast(ordered_on as date) as ordered_on,
    lower(trim(product)) as product,
    cast(amount as decimal(10, 2)) as amount,
    customer_id
from orders
