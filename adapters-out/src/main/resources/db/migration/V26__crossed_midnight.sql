-- Cancels that crossed midnight: those that stood in the file of the day before we knew of them, so that they are not missed in
-- that of the day after, and those that stand in neither are.
--
-- A new table. The version before may still be running, and knows nothing of it.

set local lock_timeout = '2s';

create table reconciliation_crossing (
    digest      varchar(64) not null references reconciliation (digest),
    payment_key varchar(38) not null references payment (payment_key),
    kind        varchar(16) not null check (kind in ('CANCEL', 'PARTIAL_CANCEL', 'NET_CANCEL')),
    serial      smallint    not null,
    primary key (payment_key, digest, kind, serial)
);

comment on table reconciliation_crossing is
    'Cancels of ours that a day file has though we knew of them on a later day only; written with the comparison';
