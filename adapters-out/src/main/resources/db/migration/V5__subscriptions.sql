-- Subscriptions and the charges of their periods.
--
-- New tables only. The version before may still be running: it knows nothing of them and charges nothing.

set local lock_timeout = '2s';

create table subscription (
    id             varchar(38)  primary key check (id ~ '^sub_[A-Za-z0-9]{16,34}$'),
    version        bigint       not null check (version > 0),

    -- what was agreed; never changes
    merchant_id    varchar(14)  not null references merchant (id),
    customer_key   varchar(300) not null,
    order_name     varchar(200) not null,
    amount         bigint       check (amount between 100 and 999999999),
    tax_free       bigint       check (tax_free between 0 and amount),
    cycle_type     varchar(12)  not null,
    cycle_value    integer      not null,
    start_date     date         not null,
    charge_time    varchar(5)   not null check (charge_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    created_at     timestamptz  not null,

    status         varchar(12)  not null check (status in ('ACTIVE', 'PAUSED', 'SUSPENDED', 'ENDING', 'ENDED')),
    billing_key    varchar(64)  not null,
    last_period    integer      not null check (last_period >= 0),
    since          timestamptz,
    obstacle       varchar(24),
    decline_reason varchar(32),

    constraint subscription_price_whole check ((amount is null) = (tax_free is null)),
    constraint subscription_cycle_possible check (case cycle_type
        when 'MONTHLY' then cycle_value between 1 and 31
        when 'WEEKLY' then cycle_value between 1 and 7
        when 'EVERY_DAYS' then cycle_value between 1 and 365
        else false end),
    constraint subscription_since_known check ((since is null) = (status = 'ACTIVE')),
    constraint subscription_suspended_for_a_reason check ((obstacle is not null) = (status = 'SUSPENDED')),
    constraint subscription_decline_known check ((decline_reason is not null) = (obstacle is not distinct from 'DECLINED'))
);
create index subscription_of_customer on subscription (merchant_id, customer_key, id);

comment on table subscription is 'Subscriptions, one row each; changed only while it is held, by compare-and-set on version';
comment on column subscription.version is '1 when created, one more with every change';
comment on column subscription.customer_key is 'the merchant''s key of the buyer, whose cards alone are charged';
comment on column subscription.amount is 'won; null: the merchant reports it before each charge';
comment on column subscription.tax_free is 'won, part of amount';
comment on column subscription.cycle_value is 'day of the month; ISO day of the week; or number of days';
comment on column subscription.start_date is 'the cycle''s anchor, of Korea''s time; dates are reckoned from it and never from one another';
comment on column subscription.charge_time is 'of the day, Korea''s time; the setting as it was at the creation';
comment on column subscription.billing_key is 'the card that is charged (registered_card, which may have been deleted)';
comment on column subscription.last_period is 'highest number of a charge that has been opened or skipped';
comment on column subscription.since is 'when it was paused, suspended, cancelled or had ended';
comment on column subscription.obstacle is 'why it is suspended: DECLINED, or what kept the charge from the VAN';

create table subscription_charge (
    subscription_id varchar(38) not null references subscription (id),
    period          integer     not null check (period > 0),
    version         bigint      not null check (version > 0),
    due_at          timestamptz not null,

    status          varchar(16) not null check (status in ('AWAITING_USAGE', 'WAITING', 'CLAIMED', 'ATTEMPTING', 'HELD',
        'CALLED_OFF', 'PAID', 'FAILED', 'SKIPPED')),
    amount          bigint      check (amount between 100 and 999999999),
    tax_free        bigint      check (tax_free between 0 and amount),
    look_at         timestamptz,
    state_at        timestamptz,
    skip_reason     varchar(16),
    payment_key     varchar(38),
    tries           integer     not null check (tries >= 0),
    declines        integer     not null check (declines between 0 and tries),
    setbacks        integer     not null check (setbacks >= 0),
    obstacle        varchar(24),
    decline_reason  varchar(32),

    primary key (subscription_id, period),
    constraint subscription_charge_price_whole check ((amount is null) = (tax_free is null)),
    constraint subscription_charge_priced check (
        amount is not null or status in ('AWAITING_USAGE', 'CALLED_OFF', 'SKIPPED', 'FAILED')),
    constraint subscription_charge_look_while_something_is_to_be_done check (
        (look_at is not null) = (status in ('WAITING', 'CLAIMED', 'ATTEMPTING', 'CALLED_OFF'))),
    constraint subscription_charge_state_dated check (
        (state_at is not null) = (status in ('HELD', 'PAID', 'FAILED', 'SKIPPED'))),
    constraint subscription_charge_skipped_for_a_reason check ((skip_reason is not null) = (status = 'SKIPPED')),
    constraint subscription_charge_payment_known check (
        payment_key is not null or status not in ('ATTEMPTING', 'PAID')),
    constraint subscription_charge_decline_known check (
        (decline_reason is not null) = (obstacle is not distinct from 'DECLINED'))
);
create unique index subscription_charge_one_open on subscription_charge (subscription_id)
    where status not in ('PAID', 'FAILED', 'SKIPPED');
create unique index subscription_charge_of_payment on subscription_charge (payment_key) where payment_key is not null;
create index subscription_charge_due on subscription_charge (look_at, subscription_id) where look_at is not null;

comment on table subscription_charge is
    'The charge of each period of each subscription, one row each: what is due, and who has taken it up, is here and '
    'nowhere else. Changed only by compare-and-set on version, which is the fencing token of a claim';
comment on column subscription_charge.period is 'counted by the rows that there are, never by a clock';
comment on column subscription_charge.due_at is 'of the first try';
comment on column subscription_charge.look_at is
    'when it has to be taken up: due, next try, end of a lease, look at the payment, end of the subscription; else null';
comment on column subscription_charge.state_at is 'HELD: when the next try would be due; else when it was over';
comment on column subscription_charge.payment_key is 'of the last try that came as far as an attempt: set by the commit that starts it';
comment on column subscription_charge.tries is 'order ids that are used up: <subscription_id>_<period>_<try>';
comment on column subscription_charge.declines is 'of them that were declined';
comment on column subscription_charge.setbacks is 'in a row that nobody declined: out of reach, answer lost';
comment on column subscription_charge.obstacle is 'what the last try met with: DECLINED, or what kept it from the VAN';
