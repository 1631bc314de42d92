-- Indexes of what personal data is kept in, by its age: the nightly job finds by them what has been kept long enough.
--
-- Built beside the running gateway, one after the other and in no transaction: nobody waits for them, and they wait for the
-- transactions that are open. What a run that broke off has left is made anew. The version before may still be running.

set lock_timeout = 0;

drop index concurrently if exists payment_with_personal_data;
create index concurrently payment_with_personal_data
    on payment (greatest(requested_at, approval_at, cancel_requested_at, settled_at))
    where attention_at is null
        and (customer_key is not null or customer_name is not null or customer_email is not null
            or customer_mobile_phone is not null or buyer_address <> '' or opened_by is not null or metadata <> '{}');

drop index concurrently if exists registration_with_personal_data;
create index concurrently registration_with_personal_data on registration (settled_at)
    where bound_customer_key <> '' or customer_key is not null or customer_name is not null
        or customer_email is not null or customer_mobile_phone is not null or buyer_address <> '';

drop index concurrently if exists registered_card_with_personal_data;
create index concurrently registered_card_with_personal_data on registered_card (ended_at)
    where standing = 'DELETED' and (customer_key <> '' or face_number <> '');

drop index concurrently if exists subscription_with_personal_data;
create index concurrently subscription_with_personal_data on subscription (since)
    where status = 'ENDED' and customer_key <> '';

reset lock_timeout;
