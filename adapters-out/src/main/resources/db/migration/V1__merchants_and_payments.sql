-- Merchants with their keys, payments, and the history of payments.
--
-- Run by the schema's owner, never by the application, whose role may read and write rows only.
-- Times are instants to the microsecond; amounts are whole won.

set local lock_timeout = '2s';

create table merchant (
    id               varchar(14)  primary key check (id ~ '^[A-Za-z0-9_-]{1,14}$'),
    name             varchar(40)  not null,
    store_id         varchar(10)  not null,
    domain           varchar(40)  not null,
    business_number  varchar(10)  not null check (business_number ~ '^[0-9]{10}$'),
    return_addresses text[]       not null,
    contracts        text[]       not null,
    created_at       timestamptz  not null default now()
);
comment on table merchant is 'Merchants (가맹점) that may use the gateway; written by create-merchant only';
comment on column merchant.id is 'mId of the merchant API';
comment on column merchant.name is 'shown to the buyer, in the window and in the issuer''s app';
comment on column merchant.store_id is 'the merchant''s id at the VAN (StoreId)';
comment on column merchant.domain is 'the shop''s domain, sent to the VAN';
comment on column merchant.business_number is '사업자등록번호, sent to the VAN';
comment on column merchant.return_addresses is 'exact addresses; http://localhost:* only for test merchants';
comment on column merchant.contracts is 'names of the domain''s Contract';

create table merchant_key (
    key_hash    bytea       primary key check (octet_length(key_hash) = 32),
    merchant_id varchar(14) not null references merchant (id),
    kind        varchar(6)  not null check (kind in ('SECRET', 'CLIENT')),
    mode        varchar(4)  not null check (mode in ('TEST', 'LIVE')),
    created_at  timestamptz not null default now(),
    revoked_at  timestamptz
);
create index merchant_key_of_merchant on merchant_key (merchant_id);
comment on table merchant_key is 'API keys; the keys themselves are shown once and stored nowhere';
comment on column merchant_key.key_hash is 'SHA-256 of the key''s ASCII characters; the key has 256 random bits';
comment on column merchant_key.kind is 'SECRET (sk): the merchant''s server; CLIENT (ck): the merchant''s page';
comment on column merchant_key.revoked_at is 'from then on the key is unknown';

create table payment (
    payment_key                varchar(38)   primary key,
    version                    bigint        not null check (version > 0),
    state                      varchar(24)   not null check (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'CANCELLED',
        'DECLINED', 'NET_CANCELLED', 'AUTHENTICATION_FAILED', 'EXPIRED')),
    attention_at               timestamptz,

    -- what was agreed at the opening; never changes
    window_token               varchar(64)   not null,
    merchant_id                varchar(14)   not null references merchant (id),
    order_id                   varchar(64)   not null,
    order_name                 varchar(200)  not null,
    amount                     bigint        not null check (amount between 100 and 999999999),
    tax_free                   bigint        not null check (tax_free between 0 and amount),
    pay_type                   varchar(16)   not null,
    approval_mode              varchar(16)   not null check (approval_mode in ('ON_CONFIRM', 'AUTOMATIC')),
    customer_key               varchar(300),
    customer_name              varchar(200),
    customer_email             varchar(320),
    customer_mobile_phone      varchar(32),
    success_url                varchar(2048) not null,
    fail_url                   varchar(2048) not null,
    app_scheme                 varchar(200),
    only_issuer                varchar(12),
    fixed_instalment           integer       check (fixed_instalment = 0 or fixed_instalment between 2 and 12),
    most_instalment_months     integer       not null
        check (most_instalment_months = 0 or most_instalment_months between 2 and 12),
    app_card_only              boolean       not null,
    metadata                   text          not null check (metadata is json object and length(metadata) <= 65536),
    requested_at               timestamptz   not null,
    authenticate_by            timestamptz   not null,

    -- what has become known since; a fact stays when a later state has no use for it, except the OTC
    accepted_result            varchar(64)   check (accepted_result ~ '^[0-9a-f]{64}$'),
    issuer                     varchar(12),
    authentication_way         varchar(16),
    channel                    varchar(16),
    instalment                 integer       check (instalment = 0 or instalment between 2 and 12),
    buyer_address              varchar(64),
    app_called_at              timestamptz,
    card_name                  varchar(200),
    authenticated_at           timestamptz,
    confirm_by                 timestamptz,
    sealed_otc                 bytea         check (octet_length(sealed_otc) <= 4096),
    attempt_order_number       varchar(50),
    attempt_started_at         timestamptz,
    attempt_answer_due_at      timestamptz,
    doubt                      varchar(24),
    tries                      integer       check (tries > 0),
    approval_transaction       varchar(40),
    approval_number            varchar(40),
    approval_trade_date        date,
    approval_at                timestamptz,
    approval_issuer_code       varchar(40),
    approval_acquirer_code     varchar(40),
    approval_card_number       varchar(40),
    approval_merchant_number   varchar(40),
    cancel_transaction_key     varchar(64),
    cancel_amount              bigint        check (cancel_amount between 0 and amount),
    cancel_tax_free            bigint        check (cancel_tax_free between 0 and cancel_amount),
    cancel_reason              varchar(200),
    cancel_requested_at        timestamptz,
    decline_reason             varchar(32),
    decline_van_code           varchar(40),
    decline_first_message      varchar(200),
    decline_second_message     varchar(200),
    authentication_failure     varchar(24),
    settled_at                 timestamptz,

    constraint payment_otc_only_while_authenticated check ((sealed_otc is not null) = (state = 'AUTHENTICATED')),
    constraint payment_attention_only_while_unsettled check ((attention_at is not null) = (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'CANCELLING'))),
    constraint payment_approval_known check (
        state not in ('APPROVED', 'CANCELLING', 'CANCELLED') or approval_transaction is not null)
);

-- The order is held until the buyer failed to authenticate or time ran out: StateName.holdsOrder().
create unique index payment_holds_order on payment (merchant_id, order_id)
    where state not in ('AUTHENTICATION_FAILED', 'EXPIRED');
create index payment_of_order on payment (merchant_id, order_id, requested_at desc);
create unique index payment_of_window on payment (window_token);
create index payment_needs_attention on payment (attention_at) where attention_at is not null;

comment on table payment is 'Payments, one row each; changed only by compare-and-set on version';
comment on column payment.payment_key is 'paymentKey of the merchant API, tid of the issuers';
comment on column payment.version is '1 when opened, one more with every change';
comment on column payment.attention_at is
    'when the sweep has to look at it: time-out, answer due, next try; null where it is settled';
comment on column payment.window_token is
    'random part of checkout.url; in clear, because the merchant API answers it in every Payment object. '
    'It opens the window only, moves no money, and is worth nothing once the payment is settled';
comment on column payment.amount is 'won';
comment on column payment.tax_free is 'won, part of amount';
comment on column payment.only_issuer is 'the merchant fixed the issuer; null: the buyer chooses';
comment on column payment.fixed_instalment is 'the merchant fixed the plan, months; null: the buyer chooses';
comment on column payment.metadata is 'JSON object of strings, the merchant''s own notes';
comment on column payment.accepted_result is 'sign of the issuer''s result that was accepted, to know its repetition';
comment on column payment.instalment is 'months that the buyer chose; 0 at once';
comment on column payment.buyer_address is 'IP address that the window was used from; sent to the VAN';
comment on column payment.sealed_otc is
    'the OTC, encrypted by the vault; null from the very change that spends or drops it';
comment on column payment.attempt_order_number is 'order number of the approval telegram; a net cancel names it';
comment on column payment.attempt_answer_due_at is 'without an outcome by then the attempt is net-cancelled';
comment on column payment.doubt is 'why the outcome of the approval was unknown';
comment on column payment.tries is 'net cancels, or cancels, begun';
comment on column payment.approval_card_number is 'masked';
comment on column payment.cancel_reason is 'of the last cancel asked for, granted or not';
comment on column payment.decline_first_message is 'the VAN''s text, as it came; never shown to a buyer';
comment on column payment.settled_at is 'when it was cancelled, declined, net-cancelled, failed or expired';

create table payment_history (
    payment_key varchar(38) not null references payment (payment_key),
    version     bigint      not null,
    state       varchar(24) not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (payment_key, version)
);
comment on table payment_history is
    'Every state that a payment was in, versions 1 to n without gap; written in the transaction of the change';
comment on column payment_history.at is 'the database''s time of the change';
