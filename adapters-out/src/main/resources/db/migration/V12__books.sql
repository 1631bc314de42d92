-- The journal: what money has moved at the VAN, as entries that sum to zero, each in the commit of the change that it tells of.
--
-- A new table, and a column that may be null: nothing is rewritten or scanned. The version before may still be running: it
-- writes no entries. enter_missing_movements(), which every run of migrate ends with, writes them afterwards.

set local lock_timeout = '2s';

alter table payment
    add column net_cancel_end varchar(16),
    add constraint payment_net_cancel_end_check check (net_cancel_end in ('UNDONE', 'NO_SUCH_ORDER')) not valid;

comment on column payment.net_cancel_end is
    'by which of the VAN''s answers it was net-cancelled: UNDONE, and its books have approval and net cancel; NO_SUCH_ORDER, and '
    'they have neither. Null: not net-cancelled, or by an earlier version';

create table journal_line (
    payment_key        varchar(38) not null references payment (payment_key),
    movement           varchar(16) not null check (movement ~ '^(approval|net-cancel|cancel-[1-9])$'),
    line               smallint    not null,
    kind               varchar(20) not null,
    account            varchar(20) not null,
    amount             bigint      not null check (abs(amount) between 1 and 999999999),
    merchant_id        varchar(14) not null,
    store_id           varchar(10) not null,
    business_date      date        not null,
    at                 timestamptz not null,
    order_number       varchar(50) not null,
    transaction_number varchar(40),
    approval_number    varchar(40),
    version            bigint      not null check (version > 0),
    entered_at         timestamptz not null default clock_timestamp(),
    entered_afterwards boolean     not null default false,

    primary key (payment_key, movement, line),
    constraint journal_line_of_account check (
        (line = 1 and account = 'VAN_RECEIVABLE') or (line = 2 and account = 'MERCHANT_PAYABLE')),
    constraint journal_line_kind_of_movement check (kind = any (case movement
        when 'approval' then array['APPROVAL', 'APPROVAL_UNHEARD']
        when 'net-cancel' then array['NET_CANCEL']
        else array['CANCEL', 'PARTIAL_CANCEL', 'VOID'] end)),
    constraint journal_line_signed check ((amount > 0) = ((movement = 'approval') = (account = 'VAN_RECEIVABLE')))
);
create index journal_line_of_day on journal_line (business_date, store_id);

create function journal_line_check() returns trigger language plpgsql as $$
declare
    unbalanced record;
begin
    select payment_key, movement into unbalanced from written
    group by payment_key, movement having sum(amount) <> 0 or count(*) <> 2 limit 1;
    if found then
        raise exception 'the entry % of % does not sum to zero', unbalanced.movement, unbalanced.payment_key
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger journal_line_balanced after insert on journal_line referencing new table as written
    for each statement execute function journal_line_check();

comment on table journal_line is
    'The journal: two lines for each movement of money at the VAN, by one statement, in the transaction of the change. The '
    'application''s role adds lines and can neither change nor remove one';
comment on column journal_line.movement is
    'which of the payment''s movements: with the payment''s key the number of the entry. Money that is booked twice violates the '
    'primary key';
comment on column journal_line.amount is 'won; more than 0 a debit, less a credit';
comment on column journal_line.store_id is 'the merchant''s id at the VAN, as the approval''s telegram had it';
comment on column journal_line.business_date is
    'Korean: of an approval the VAN''s, of one that was never heard of the telegram''s, else of the day on which we learnt of it';
comment on column journal_line.at is 'when it was approved (by the VAN''s answer), or when we learnt that it was given back';
comment on column journal_line.order_number is 'of the attempt: by it the VAN knows the approval';
comment on column journal_line.transaction_number is 'the VAN''s number of the approval; null where its answer was never read';
comment on column journal_line.approval_number is 'the issuer''s number of the approval; null likewise';
comment on column journal_line.version is 'of the payment, which says so';
comment on column journal_line.entered_at is 'the database''s time';
comment on column journal_line.entered_afterwards is
    'from the payment''s row, by enter_missing_movements(): a version without a journal had written it';

create function enter_missing_movements() returns bigint language plpgsql as $$
declare
    entered bigint;
begin
    with
    moved (payment_key, movement, kind, takes, amount, business_date, at, transaction_number, approval_number) as (
        select payment_key, 'approval', 'APPROVAL', true, amount, approval_trade_date, approval_at, approval_transaction,
            approval_number
        from payment
        where state in (
            'APPROVED', 'CANCELLING', 'VOIDING', 'PARTIALLY_CANCELLING', 'PARTIALLY_CANCELLED', 'CANCELLED')
        union all
        select payment_key, 'cancel-1', 'CANCEL', false, cancel_amount, (settled_at at time zone 'Asia/Seoul')::date,
            settled_at, approval_transaction, approval_number
        from payment
        where state = 'CANCELLED' and cancel_serial is null and cancel_amount > 0
        union all
        select part.payment_key, 'cancel-' || part.serial, 'PARTIAL_CANCEL', false, part.amount,
            (part.done_at at time zone 'Asia/Seoul')::date, part.done_at, approval_transaction, approval_number
        from payment_cancel part join payment using (payment_key)
        where part.done_at is not null
        union all
        select payment_key, 'approval', 'APPROVAL_UNHEARD', true, amount,
            (attempt_started_at at time zone 'Asia/Seoul')::date, attempt_started_at, null, null
        from payment join approval_watch using (payment_key)
        where payment.state = 'NET_CANCELLED' and outcome = 'UNDONE'
        union all
        select payment_key, 'net-cancel', 'NET_CANCEL', false, amount, (ended_at at time zone 'Asia/Seoul')::date,
            ended_at, null, null
        from payment join approval_watch using (payment_key)
        where payment.state = 'NET_CANCELLED' and outcome = 'UNDONE'
    ),
    missing as (
        select moved.*, payment.merchant_id, coalesce(payment.attempt_store_id, merchant.store_id) as store_id,
            payment.attempt_order_number as order_number, payment.version
        from moved
        join payment using (payment_key)
        join merchant on merchant.id = payment.merchant_id
        where not exists (
            select from journal_line
            where journal_line.payment_key = moved.payment_key and journal_line.movement = moved.movement)
    )
    insert into journal_line (payment_key, movement, line, kind, account, amount, merchant_id, store_id, business_date, at,
        order_number, transaction_number, approval_number, version, entered_afterwards)
    select payment_key, movement, line, kind, account, case when takes then amount else -amount end * sign, merchant_id,
        store_id, business_date, at, order_number, transaction_number, approval_number, version, true
    from missing
    cross join (values (1, 'VAN_RECEIVABLE', 1), (2, 'MERCHANT_PAYABLE', -1)) as lines (line, account, sign)
    on conflict do nothing;
    get diagnostics entered = row_count;
    return entered / 2;
end
$$;
revoke execute on function enter_missing_movements() from public;
comment on function enter_missing_movements() is
    'Writes the entries of money that a version without a journal has moved, from the payments'' rows; those that are there stay. '
    'May be run at any time, and again. Gives back the number of entries';
