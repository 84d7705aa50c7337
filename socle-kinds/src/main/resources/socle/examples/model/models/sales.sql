/*
description: What each customer bought, by month.
materialize: table
primary_key: [customer_id, month]
foreign_keys:
  - { columns: customer_id, to: customers }
*/
select
    customer_id,
    customers.name,
    cast(date_trunc('month', ordered_on) as date) as month,
    count(*) as orders,
    sum(amount) as amount
from stg_orders
join customers using (customer_id)
where customers.is_current
group by all
