-- The data keys that registered cards are sealed under, wrapped by a KMS or by a key of a PKCS#12 store.
--
-- A new table: the version before may still be running, and does not know it. A data key is never deleted while a card
-- lies under it; whoever deletes rows here deletes cards.

set local lock_timeout = '2s';

create table data_key (
    id         uuid         primary key,
    scope      varchar(32)  not null check (scope ~ '^[A-Za-z0-9_-]{1,14}/[0-9]{4}-[0-9]{2}$'),
    kek_id     varchar(256) not null check (kek_id <> ''),
    wrapped    bytea        not null check (octet_length(wrapped) between 32 and 6144),
    created_at timestamptz  not null default now(),
    retired_at timestamptz
);

-- one key that seals in each scope; of two instances that make one at once, the second finds this
create unique index data_key_current on data_key (scope) where retired_at is null;

comment on table data_key is
    'Data keys (AES-256), wrapped; each seals the cards that one merchant registers within one month. In clear nowhere';
comment on column data_key.id is 'stands in every envelope that it sealed';
comment on column data_key.scope is
    'merchant and month of Korea''s time, demo/2026-11; part of the encryption context, so that the row unwraps as its own only';
comment on column data_key.kek_id is
    'what wrapped it: a KMS key''s ARN, or local: and an alias of the PKCS#12 store; rewrap-data-keys changes it';
comment on column data_key.wrapped is 'the wrapped key, as the KMS gave it';
comment on column data_key.retired_at is
    'from then on it only opens: its month is over, or somebody had it retired; reencrypt-cards empties it';
