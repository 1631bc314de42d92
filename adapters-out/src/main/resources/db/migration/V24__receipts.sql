-- The secret from which the addresses of receipts are made, so that every payment has one, whichever version made it.
--
-- A new table of one row, made of two random UUIDs (244 random bits). No payment is touched.

set local lock_timeout = '2s';

create table receipt_secret (
    only_row boolean primary key default true check (only_row),
    secret   bytea   not null check (length(secret) = 32)
);
insert into receipt_secret (secret) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

comment on table receipt_secret is
    'Addresses of receipts are payment keys encrypted under it; another secret, and no address that was given out leads anywhere. '
    'The application''s role may only read it';
