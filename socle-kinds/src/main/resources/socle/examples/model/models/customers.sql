/*
description: Who buys. Every state of a customer is kept, with the dates at which it was valid.
materialize: history
key: customer_id
vanished: close
*/
select *
from (values (1, 'Ada', 'Lyon'), (2, 'Blaise', 'Clermont')) as typed (customer_id, name, city)
