-- Recovery after a restore: what the backup knows may be behind the truth, and is held until it has been compared.
--
-- New tables and triggers that cost nothing where nothing was restored. They bind the version before, too: it sees its
-- statements refused, and takes that for a database that takes no changes.

set local lock_timeout = '2s';

create table restore (
    id               bigint       generated always as identity primary key,
    backup_at        timestamptz  not null,
    begun_at         timestamptz  not null default clock_timestamp(),
    begun_by         varchar(64)  not null,
    begun_because    varchar(200) not null,
    admitted_at      timestamptz,
    admitted_by      varchar(64),
    admitted_because varchar(200),
    ended_at         timestamptz,
    ended_by         varchar(64),
    ended_because    varchar(200),

    constraint restore_after_backup check (backup_at <= begun_at),
    constraint restore_admitted_whole check (num_nonnulls(admitted_at, admitted_by, admitted_because) in (0, 3)),
    constraint restore_ended_whole check (num_nonnulls(ended_at, ended_by, ended_because) in (0, 3)),
    constraint restore_ended_after_admission check (ended_at is null or admitted_at is not null)
);
create unique index restore_open on restore ((true)) where ended_at is null;

comment on table restore is
    'Restores of this database from a backup, by recovery begin, admit and end; the application''s role may only read it. While '
    'one stands (not admitted), nothing of a payment, registration or subscription changes';
comment on column restore.backup_at is 'of when the data are: what happened later is known to the VAN and the merchants only';
comment on column restore.admitted_at is 'from then on there are new payments, while what the backup knew as unfinished is held';
comment on column restore.ended_at is 'from then on approvals that the backup knew can be cancelled again: the day files were compared';

create table restored_work (
    kind     varchar(16) not null check (kind in ('PAYMENT', 'WATCH', 'CHARGE', 'REGISTRATION')),
    key      varchar(64) not null,
    restored bigint      not null references restore (id),
    state    varchar(24) not null,
    due_at   timestamptz not null,
    status   varchar(12) not null default 'HELD' check (status in ('HELD', 'LEFT', 'RELEASED')),
    primary key (kind, key)
);
create index restored_work_held on restored_work (kind, key) where status = 'HELD';

comment on table restored_work is
    'What was unfinished in a backup that was restored. HELD: a person has to say what is true, and nobody changes it; LEFT: it '
    'stays as the backup has it, and never becomes due; RELEASED: it goes on. Its own row is due in the year 9999 until then';
comment on column restored_work.key is 'payment key, subscription and period (sub_…/3), or registration key';
comment on column restored_work.due_at is 'when it would have been taken up';

create function is_schema_owner(of_table oid) returns boolean language sql stable as $$
    select pg_has_role(current_user, relowner, 'member') from pg_class where oid = of_table
$$;
comment on function is_schema_owner(oid) is 'whether the administration is at work, which may change what the application may not';

create function refuse_while_restored() returns trigger language plpgsql as $$
begin
    if exists (select from restore where admitted_at is null) and not is_schema_owner(tg_relid) then
        raise exception 'restored from a backup: nothing of % changes until recovery admit', tg_table_name
            using errcode = 'RS001';
    end if;
    return null;
end
$$;

create function refuse_what_is_held() returns trigger language plpgsql as $$
declare
    held_key text := concat_ws('/', to_jsonb(old) ->> tg_argv[1], to_jsonb(old) ->> tg_argv[2]);
begin
    if not is_schema_owner(tg_relid)
        and exists (select from restored_work where kind = tg_argv[0] and key = held_key and status = 'HELD') then
        raise exception 'restored from a backup: % is held until a person has looked', held_key using errcode = 'RS002';
    end if;
    return new;
end
$$;

create function refuse_cancel_until_compared() returns trigger language plpgsql as $$
begin
    if not is_schema_owner(tg_relid)
        and exists (select from restore where ended_at is null and old.requested_at < begun_at) then
        raise exception 'restored from a backup: % can be cancelled after recovery end', old.payment_key
            using errcode = 'RS003';
    end if;
    return new;
end
$$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['payment', 'approval_watch', 'registration', 'registered_card', 'subscription',
        'subscription_charge']
    loop
        execute format('create trigger %1$s_not_while_restored before insert or update or delete on %1$s '
            'for each statement execute function refuse_while_restored()', guarded);
    end loop;
end
$$;

create trigger payment_held before update on payment
    for each row when (old.attention_at >= timestamptz '9999-01-01 00:00:00Z')
    execute function refuse_what_is_held('PAYMENT', 'payment_key');
create trigger approval_watch_held before update on approval_watch
    for each row when (old.look_at >= timestamptz '9999-01-01 00:00:00Z')
    execute function refuse_what_is_held('WATCH', 'payment_key');
create trigger registration_held before update on registration
    for each row when (old.attention_at >= timestamptz '9999-01-01 00:00:00Z')
    execute function refuse_what_is_held('REGISTRATION', 'registration_key');
create trigger subscription_charge_held before update on subscription_charge
    for each row when (old.look_at >= timestamptz '9999-01-01 00:00:00Z')
    execute function refuse_what_is_held('CHARGE', 'subscription_id', 'period');
create trigger payment_cancel_compared before update on payment
    for each row when (old.state in ('APPROVED', 'PARTIALLY_CANCELLED') and new.state <> old.state)
    execute function refuse_cancel_until_compared();

alter table attention_decision
    drop constraint attention_decision_action_check,
    add constraint attention_decision_action_check check (action in ('ACCEPT', 'CANCEL', 'RELEASE')) not valid;
