-- Cancels of a part of a payment: rows of their own, whose sum the database itself keeps within the amount.
--
-- Nothing here rewrites or scans a table that has rows: the rules about payments are the ones that hold, with two more states
-- in them. The version before may still be running: it does not know the new states and leaves such rows alone, and what it
-- writes leaves the new column null, in a row that has become approved again too.

set local lock_timeout = '2s';

create table payment_cancel (
    payment_key     varchar(38)  not null references payment (payment_key),
    serial          integer      not null check (serial between 1 and 9),
    transaction_key varchar(64)  not null,
    balance_before  bigint       not null,
    amount          bigint       not null check (amount > 0),
    balance_after   bigint       not null check (balance_after >= 0),
    tax_free_before bigint       not null,
    tax_free        bigint       not null check (tax_free between 0 and amount),
    tax_free_after  bigint       not null check (tax_free_after between 0 and balance_after),
    reason          varchar(200) not null,
    requested_at    timestamptz  not null,
    done_at         timestamptz,
    done_version    bigint,
    elsewhere       boolean      not null,
    serial_before   integer      generated always as (nullif(serial - 1, 0)) stored,

    primary key (payment_key, serial),
    constraint payment_cancel_sum check (balance_after = balance_before - amount),
    constraint payment_cancel_tax_free_sum check (tax_free_after = tax_free_before - tax_free),
    constraint payment_cancel_done_whole check ((done_at is null) = (done_version is null)),
    constraint payment_cancel_elsewhere_when_done check (not elsewhere or done_at is not null),
    constraint payment_cancel_balances unique (payment_key, serial, balance_after, tax_free_after),
    constraint payment_cancel_chain foreign key (payment_key, serial_before, balance_before, tax_free_before)
        references payment_cancel (payment_key, serial, balance_after, tax_free_after)
);
create unique index payment_cancel_one_under_way on payment_cancel (payment_key) where done_at is null;

create function payment_cancel_check() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.done_at is not null then
        raise exception 'cancel % of % is done and does not change', old.serial, old.payment_key
            using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.serial = 1 and not exists (
            select from payment
            where payment_key = new.payment_key and amount = new.balance_before and tax_free = new.tax_free_before) then
        raise exception 'the first cancel of % does not begin with the whole amount', new.payment_key
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger payment_cancel_checked before insert or update or delete on payment_cancel
    for each row execute function payment_cancel_check();

comment on table payment_cancel is
    'Cancels of a part of a payment, and of what earlier parts have left; written in the transaction of the payment''s change. '
    'A row is under way until it is done, and then never changes; one that the VAN refuses for certain is deleted';
comment on column payment_cancel.serial is
    'the VAN''s running number, the same in every repetition; each begins with the balance that the one before has left';
comment on column payment_cancel.transaction_key is 'transactionKey of the merchant API';
comment on column payment_cancel.balance_before is 'won that could still be given back; of the first the payment''s amount';
comment on column payment_cancel.tax_free is 'won, part of amount';
comment on column payment_cancel.done_version is 'the payment''s version that says so: readers of an older one do not see it yet';
comment on column payment_cancel.elsewhere is 'the VAN had cancelled it before our first telegram: somebody else told it to';

alter table payment
    add column cancel_serial integer check (cancel_serial between 1 and 9),
    drop constraint payment_state_check,
    add constraint payment_state_check check (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'VOIDING',
        'PARTIALLY_CANCELLING', 'PARTIALLY_CANCELLED', 'CANCELLED', 'DECLINED', 'NET_CANCELLED', 'AUTHENTICATION_FAILED',
        'EXPIRED')) not valid,
    drop constraint payment_attention_only_while_unsettled,
    add constraint payment_attention_only_while_unsettled check ((attention_at is not null) = (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'CANCELLING', 'VOIDING',
        'PARTIALLY_CANCELLING'))) not valid,
    drop constraint payment_approval_known,
    add constraint payment_approval_known check (
        state not in ('APPROVED', 'CANCELLING', 'VOIDING', 'PARTIALLY_CANCELLING', 'PARTIALLY_CANCELLED', 'CANCELLED')
            or approval_transaction is not null) not valid,
    drop constraint payment_window_or_server,
    add constraint payment_window_or_server check (
        case when window_token is null
            then num_nonnulls(app_scheme, only_issuer, direct_flow, fixed_instalment) = 0
                and state in ('APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'VOIDING', 'PARTIALLY_CANCELLING',
                    'PARTIALLY_CANCELLED', 'CANCELLED', 'DECLINED', 'NET_CANCELLED')
                and app_called_at is null and authenticated_at is null and accepted_result is null
                and attempt_order_number is not null and instalment is not null
                and pay_type = case when billing_key is null then 'CARD_KEYIN'
                    when billing_holder = 'VAN' then 'CARD_BILLING' else 'CARD_RP' end
            else billing_key is null and pay_type in ('CARD_VAN', 'CARD_ANSIM', 'CARD_ISP')
        end) not valid,
    add constraint payment_cancel_serial_of_parts check (
        case when state in ('PARTIALLY_CANCELLING', 'PARTIALLY_CANCELLED') then cancel_serial is not null
            else cancel_serial is null or state = 'CANCELLED' end) not valid;

comment on column payment.cancel_serial is
    'of the last cancel, where it is one of parts (payment_cancel); null: of the whole amount, or none stands';
