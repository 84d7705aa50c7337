/*
description: Orders of a small shop, typed in; one has no customer.
*/
select *
from (values
    (1, date '2025-01-04', 'bread', 12.5, 'ada@example.org'),
    (2, date '2025-01-19', 'cheese', 30.0, 'blaise@example.org'),
    (3, date '2025-02-02', 'bread', 10.0, null),
    (4, date '2025-02-14', 'wine', 48.0, 'ada@example.org')
) as typed (order_id, ordered_on, product, amount, customer)
