-- The outbox: an event for each change that a merchant may be told of, in the commit of the change.
--
-- A new table. The version before may still be running: what it changes makes no events.

set local lock_timeout = '2s';

create table event (
    subject       varchar(16) not null,
    subject_key   varchar(64) not null,
    version       bigint      not null check (version > 0),
    position      smallint    not null check (position > 0),
    type          varchar(32) not null,
    merchant_id   varchar(14) not null,
    status        varchar(24) not null,
    at            timestamptz not null default clock_timestamp(),
    claimed_until timestamptz,
    token         bigint      not null default 0,
    done_at       timestamptz,
    outcome       varchar(16),

    primary key (subject, subject_key, version, position),
    constraint event_done_whole check ((done_at is null) = (outcome is null)),
    constraint event_done_is_nobodys check (done_at is null or claimed_until is null)
);
create index event_waiting on event (at, subject, subject_key, version, position) where done_at is null;
create index event_done on event (done_at) where done_at is not null;

comment on table event is
    'The outbox: what merchants may be told of, written in the transaction of the change and by nobody else. Readers claim by lease '
    'and token; of one subject only the oldest that is not done can be claimed';
comment on column event.version is 'of the subject: what it was changed to';
comment on column event.position is 'among the events of one change';
comment on column event.status is 'of the subject after the change, by the merchant API''s names; all else is read from the subject when it is told';
comment on column event.at is 'the database''s time of the change';
comment on column event.claimed_until is 'until then it is one reader''s; null: nobody''s';
comment on column event.token is 'one more with every claim: the fencing token of that reader, who ends the event only by naming it';
comment on column event.outcome is 'TAKEN_OVER: told, or in the hands of who will; NO_RECEIVER: nobody was to be told';
