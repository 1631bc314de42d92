-- Webhooks: where merchants are told of events, and what is sent there.
--
-- Two new tables, and a default for events. The version before may still be running: it ends events that nobody has ever claimed,
-- as ones that nobody is to be told of, and would end those of a merchant who is. With the default no event looks so: each has been
-- somebody's until a time that is long over, so the version before leaves it, and this one claims it.

set local lock_timeout = '2s';

alter table event alter column claimed_until set default timestamptz '1970-01-02 00:00:00+00';

comment on column event.claimed_until is 'until then it is one reader''s; before it was ever claimed a time that is long over';

create table webhook_endpoint (
    id              varchar(44)   primary key,
    version         bigint        not null check (version > 0),
    merchant_id     varchar(14)   not null references merchant (id),
    live            boolean       not null,
    url             varchar(2048) not null,
    events          text[]        not null,
    description     varchar(200),
    created_at      timestamptz   not null,
    secret          bytea,
    previous_secret bytea,
    previous_until  timestamptz,
    failing         boolean       not null default false,
    disabled_at     timestamptz,
    deleted_at      timestamptz,

    constraint webhook_endpoint_previous_whole check ((previous_secret is null) = (previous_until is null)),
    constraint webhook_endpoint_secret_while_there check (
        (secret is null) = (deleted_at is not null) and (deleted_at is null or previous_secret is null))
);
create index webhook_endpoint_of_merchant on webhook_endpoint (merchant_id, created_at) where deleted_at is null;

create table webhook_delivery (
    webhook_id    varchar(44) primary key,
    endpoint_id   varchar(44) not null references webhook_endpoint (id),
    type          varchar(32) not null,
    subject_key   varchar(64) not null,
    version       bigint      not null check (version > 0),
    position      smallint    not null check (position > 0),
    event_at      timestamptz not null,
    due_at        timestamptz,
    claimed_until timestamptz,
    token         bigint      not null default 0,
    tries         integer     not null default 0 check (tries >= 0),
    last_at       timestamptz,
    last_result   varchar(24),
    body          bytea,
    done_at       timestamptz,
    outcome       varchar(16),
    reason        varchar(24),

    constraint webhook_delivery_once unique (endpoint_id, subject_key, version, position),
    constraint webhook_delivery_waits_or_is_over check ((due_at is null) = (done_at is not null)),
    constraint webhook_delivery_done_whole check ((done_at is null) = (outcome is null)),
    constraint webhook_delivery_done_is_nobodys check (done_at is null or claimed_until is null),
    constraint webhook_delivery_last_whole check ((last_at is null) = (last_result is null)),
    constraint webhook_delivery_dead_has_reason check ((reason is not null) = (outcome is not distinct from 'DEAD'))
);
create index webhook_delivery_waiting on webhook_delivery (endpoint_id, due_at, webhook_id) where due_at is not null;
create index webhook_delivery_taken on webhook_delivery (endpoint_id, claimed_until)
    where due_at is not null and claimed_until is not null;
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, webhook_id);
create index webhook_delivery_done on webhook_delivery (done_at) where done_at is not null;
create index webhook_delivery_dead on webhook_delivery (endpoint_id) where outcome = 'DEAD';

comment on table webhook_endpoint is 'Where merchants'' servers are told of events. Changed only by compare-and-set on version, but for failing';
comment on column webhook_endpoint.live is 'registered with a live key: calls with test keys do not see it';
comment on column webhook_endpoint.events is 'names of the domain''s WebhookType';
comment on column webhook_endpoint.secret is 'sealed under the data key; null once it was deleted';
comment on column webhook_endpoint.previous_secret is 'signs too, until previous_until';
comment on column webhook_endpoint.failing is 'the last try failed: it is sent one at a time, apart from those that answer';
comment on column webhook_endpoint.disabled_at is 'it answered 410: from then on it is sent nothing but tests';

comment on table webhook_delivery is
    'One event at one endpoint. Senders claim by lease and token; of one subject at one endpoint only the oldest that waits can be claimed';
comment on column webhook_delivery.subject_key is 'of the payment or billing key; of a test its webhook id';
comment on column webhook_delivery.event_at is 'when that happened which is told of';
comment on column webhook_delivery.due_at is 'when it is tried; null once it is over';
comment on column webhook_delivery.claimed_until is 'until then it is one sender''s; null: nobody''s';
comment on column webhook_delivery.token is 'one more with every claim: the fencing token of that sender';
comment on column webhook_delivery.tries is 'made since it was queued or replayed';
comment on column webhook_delivery.last_result is 'of the last try: the status that was answered, or why there was none';
comment on column webhook_delivery.body is 'read when it is first sent, so that each try sends the same bytes';
comment on column webhook_delivery.outcome is 'DELIVERED; DEAD: given up, for the reason beside it';
