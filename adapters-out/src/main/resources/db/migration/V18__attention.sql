-- What operators decide about what no machine may decide.
--
-- A new table. The version before may still be running, and knows nothing of it.

set local lock_timeout = '2s';

create table attention_decision (
    id          bigint       generated always as identity primary key,
    at          timestamptz  not null default clock_timestamp(),
    operator    varchar(64)  not null,
    item        varchar(64)  not null,
    action      varchar(16)  not null check (action in ('ACCEPT', 'CANCEL')),
    payment_key varchar(38)  references payment (payment_key),
    reason      varchar(200) not null
);
create index attention_decision_of_payment on attention_decision (payment_key) where payment_key is not null;

comment on table attention_decision is
    'Each decision of an operator about what waited for one, written with what it changes by one commit; never changed';
comment on column attention_decision.operator is 'his account on the machine where the command ran';
comment on column attention_decision.item is 'as attention list names it';
comment on column attention_decision.reason is 'his words';
