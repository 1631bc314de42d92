-- Attempts that were given up, watched for an approval that the VAN books all the same.
--
-- A new table. The version before may still be running: what it gives up is not watched.

set local lock_timeout = '2s';

create table approval_watch (
    payment_key       varchar(38) primary key references payment (payment_key),
    version           bigint      not null check (version > 0),
    since             timestamptz not null,
    look_at           timestamptz,
    tries             integer     not null check (tries >= 0),
    heard_transaction varchar(40),
    heard_trade_date  date,
    needs_attention   boolean     not null default false,
    outcome           varchar(24),
    ended_at          timestamptz,

    constraint approval_watch_heard_whole check ((heard_transaction is null) = (heard_trade_date is null)),
    constraint approval_watch_open_or_over check (
        num_nonnulls(outcome, ended_at) = case when look_at is null then 2 else 0 end),
    constraint approval_watch_attention_while_open check (look_at is not null or not needs_attention)
);
create index approval_watch_due on approval_watch (look_at) where look_at is not null;

comment on table approval_watch is
    'Attempts that ended because the VAN knew no such order, and those whose approval was heard of too late: the VAN is told '
    'again to undo them, until it has or none can come any more. Changed only by compare-and-set on version';
comment on column approval_watch.version is '1 when begun, one more with every change';
comment on column approval_watch.since is 'when the attempt was given up, or its approval was heard of';
comment on column approval_watch.look_at is
    'when the VAN is to be told again, and until when nobody else does; null where it is over';
comment on column approval_watch.tries is 'times that the VAN was told, since the approval was heard of where it was';
comment on column approval_watch.heard_transaction is
    'the VAN''s number of the approval, where its answer was read: an ordinary cancel names it when the VAN refuses the net cancel';
comment on column approval_watch.needs_attention is 'a person has to look at it; it goes on';
comment on column approval_watch.outcome is 'UNDONE: a late approval was found and undone; NOTHING_TO_UNDO: none came';
