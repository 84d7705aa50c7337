/*
description: Orders of a small shop, as they were typed in.
*/
select *
from (values
    (1, '2025-01-04', ' Bread', '12.50', 1),
    (2, '2025-01-19', 'cheese', '30.00', 2),
    (3, '2025-02-02', 'bread ', '10.00', 1),
    (4, '2025-02-14', 'WINE', '48.00', 2)
) as typed (order_id, ordered_on, product, amount, customer_id)
