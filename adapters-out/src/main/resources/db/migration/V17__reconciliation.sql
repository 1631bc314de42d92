-- Reconciliation (대사): which day files of the VAN's were compared, and where its books and ours differ.
--
-- New tables. The version before may still be running, and knows nothing of them.

set local lock_timeout = '2s';

create table reconciliation (
    digest        varchar(64) primary key check (digest ~ '^[0-9a-f]{64}$'),
    business_date date        not null,
    file_sequence integer     not null check (file_sequence > 0),
    lines         bigint      not null check (lines >= 0),
    compared_at   timestamptz not null default clock_timestamp(),
    unique (business_date, file_sequence)
);
comment on table reconciliation is
    'Day files that were compared, each stored with all its differences by one commit; the same file is the same row';
comment on column reconciliation.digest is 'SHA-256 of the file''s bytes';
comment on column reconciliation.file_sequence is 'as the VAN counts the files of a day: a later one takes the place of those before';

create table reconciliation_difference (
    digest             varchar(64)  not null references reconciliation (digest),
    number             integer      not null check (number > 0),
    kind               varchar(16)  not null,
    order_number       varchar(50)  not null,
    store_id           varchar(10)  not null,
    movement           varchar(16)  not null,
    serial             smallint     not null,
    remedy             varchar(16)  not null,
    there_amount       bigint,
    there_booked_at    timestamp,
    there_transaction  varchar(40),
    there_approved_on  date,
    payment_key        varchar(38)  references payment (payment_key),
    here_state         varchar(24),
    here_amount        bigint,
    here_day           date,
    status             varchar(16)  not null,

    primary key (digest, number),
    constraint reconciliation_difference_sides check (
        num_nonnulls(there_amount, there_booked_at, there_transaction, there_approved_on) in (0, 4)
        and (payment_key is null) = (here_state is null)
        and num_nonnulls(there_amount, payment_key) > 0)
);
create index reconciliation_difference_open on reconciliation_difference (digest, number)
    where status in ('WAITING', 'TO_MEND', 'NEEDS_ATTENTION');
create index reconciliation_difference_of_payment on reconciliation_difference (payment_key) where payment_key is not null;

comment on table reconciliation_difference is 'Where the VAN''s books of a day and ours differ, with what each side says';
comment on column reconciliation_difference.there_booked_at is 'Korean, as the file has it';
comment on column reconciliation_difference.here_state is 'of the payment, when it was compared';
comment on column reconciliation_difference.here_day is 'of our movement; null where we have none';
comment on column reconciliation_difference.status is
    'WAITING: on its way here, to be compared again; TO_MEND: certain, about to be mended; MENDED: the VAN is told to undo it '
    '(approval_watch); NEEDS_ATTENTION: a person has to look; ACCEPTED: a person has; SUPERSEDED: a later file of the day counts';
