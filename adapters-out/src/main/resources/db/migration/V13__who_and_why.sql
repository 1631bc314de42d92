-- History and audit are one: who had each step taken, why, and in which call. And what operators do.
--
-- Columns that may be null, and a table: nothing is rewritten or scanned. The version before leaves the columns null.

set local lock_timeout = '2s';

alter table payment_history
    add column actor    varchar(16),
    add column actor_id varchar(64),
    add column reason   varchar(40),
    add column trace_id varchar(32);
alter table registration_history
    add column actor    varchar(16),
    add column actor_id varchar(64),
    add column trace_id varchar(32);

comment on table payment_history is
    'Every state that a payment was in, versions 1 to n without gap, with who had it taken there and why; written in the '
    'transaction of the change. The application''s role adds rows and can neither change nor remove one';
comment on column payment_history.actor is
    'MERCHANT, BUYER, ISSUER, SWEEP or OPERATOR; null: by an earlier version. Never a person''s data';
comment on column payment_history.actor_id is
    'MERCHANT: of which API key, the first 8 hex digits of its hash; ISSUER: the endpoint; SWEEP: which; OPERATOR: the account';
comment on column payment_history.reason is 'a name of the domain, where the state does not say why; never anybody''s words';
comment on column payment_history.trace_id is 'of the call, as in the logs and in X-Trace-Id; null: it was no call';
comment on table registration_history is
    'Every state that a registration was in, versions 1 to n without gap, with who had it taken there; written in the transaction '
    'of the change. The application''s role adds rows and can neither change nor remove one';
comment on column registration_history.actor is 'as in payment_history';
comment on column registration_history.actor_id is 'as in payment_history';
comment on column registration_history.trace_id is 'as in payment_history';

create table operator_history (
    id       bigint       generated always as identity primary key,
    at       timestamptz  not null default clock_timestamp(),
    operator varchar(64)  not null,
    command  varchar(64)  not null,
    subject  varchar(64),
    outcome  integer      not null
);
create index operator_history_by_age on operator_history (at);
comment on table operator_history is 'Every command of the administration that was carried out, or begun and failed';
comment on column operator_history.operator is 'his account on the machine where the command ran';
comment on column operator_history.subject is 'which merchant or payment it was about; null: none';
comment on column operator_history.outcome is 'exit code of the command';

-- No index by age: to build it would keep payments waiting. Rows are only added, so the oldest are found first.
create function forget_history(before timestamptz, most integer) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    -- 전자금융거래법: records of transactions are kept for five years.
    oldest timestamptz := least(before, now() - interval '5 years');
    forgotten bigint := 0;
    removed bigint;
begin
    delete from payment_history where ctid = any (array(
        select ctid from payment_history where at < oldest limit most));
    get diagnostics removed = row_count;
    forgotten := removed;
    delete from registration_history where ctid = any (array(
        select ctid from registration_history where at < oldest limit most - forgotten));
    get diagnostics removed = row_count;
    forgotten := forgotten + removed;
    delete from operator_history where ctid = any (array(
        select ctid from operator_history where at < oldest limit most - forgotten));
    get diagnostics removed = row_count;
    return forgotten + removed;
end
$$;
revoke execute on function forget_history(timestamptz, integer) from public;
comment on function forget_history(timestamptz, integer) is
    'Removes up to that many rows of the histories that are older than that time and than five years, whatever time is asked for. '
    'Gives back how many. The only way in which the application''s role can remove one';
