-- Calls of merchants with an Idempotency-Key.
--
-- A new table only. The version before may still be running: it takes no notice of keys, and of this.

set local lock_timeout = '2s';

create table call_record (
    merchant_id     varchar(14)  not null references merchant (id),
    live            boolean      not null,
    method          varchar(8)   not null,
    path            varchar(200) not null,
    idempotency_key varchar(300) not null,
    marks           text         not null,
    marks_key       varchar(8)   not null,
    payment_key     varchar(38),
    cancel_key      varchar(48),
    answer          bytea,
    recorded_at     timestamptz  not null,
    primary key (merchant_id, idempotency_key, path, method, live)
);
create index call_record_by_age on call_record (recorded_at);

comment on table call_record is
    'Calls with an Idempotency-Key, each stored by the commit of its first effect; deleted after IDEMPOTENCY_KEYS_KEPT';
comment on column call_record.live is 'whether the merchant''s key moves real money';
comment on column call_record.marks is
    'what was asked for: a line for each field, its name and a keyed digest of its value, which tells nothing of it';
comment on column call_record.marks_key is 'names the key of the digests, which is derived from DATA_KEY';
comment on column call_record.payment_key is 'the payment that the call is about; null: none';
comment on column call_record.cancel_key is 'the payment''s cancel that it is about; null: none';
comment on column call_record.answer is
    'what was answered, sealed under DATA_KEY; null: the call still runs, or its process died, and the payment tells';
