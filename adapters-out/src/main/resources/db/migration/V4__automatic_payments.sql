-- Payments without the app: registrations of cards, billing keys, contracts about card data, payments without a window.
--
-- Nothing here rewrites or scans a table that has rows. The version before may still be running: what it writes keeps to
-- every rule below. It cannot read a payment without a window, so merchants get the contracts that lead to one
-- (AUTOMATIC_PAYMENT in merchant.contracts, rows of card_data_contract) only when no instance of it runs any more. New
-- rules hold for what is written from now on ("not valid"); older rows keep them too, for they all have a window.

set local lock_timeout = '2s';

alter table payment
    alter column window_token drop not null,
    alter column approval_mode drop not null,
    alter column success_url drop not null,
    alter column fail_url drop not null,
    alter column most_instalment_months drop not null,
    alter column merchant_bears_interest drop not null,
    alter column app_card_only drop not null,
    alter column authenticate_by drop not null,
    add column billing_key    varchar(64),
    add column billing_holder varchar(12),
    add constraint payment_pay_type_check check (pay_type in (
        'CARD_VAN', 'CARD_ANSIM', 'CARD_ISP', 'CARD_RP', 'CARD_KEYIN', 'CARD_BILLING')) not valid,
    add constraint payment_window_whole check (
        num_nonnulls(window_token, approval_mode, success_url, fail_url, most_instalment_months,
            merchant_bears_interest, app_card_only, authenticate_by) in (0, 8)) not valid,
    add constraint payment_billing_whole check ((billing_key is null) = (billing_holder is null)) not valid,
    add constraint payment_window_or_server check (
        case when window_token is null
            then num_nonnulls(app_scheme, only_issuer, direct_flow, fixed_instalment) = 0
                and state in ('APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'CANCELLED', 'DECLINED', 'NET_CANCELLED')
                and app_called_at is null and authenticated_at is null and accepted_result is null
                and attempt_order_number is not null and instalment is not null
                and pay_type = case when billing_key is null then 'CARD_KEYIN'
                    when billing_holder = 'VAN' then 'CARD_BILLING' else 'CARD_RP' end
            else billing_key is null and pay_type in ('CARD_VAN', 'CARD_ANSIM', 'CARD_ISP')
        end) not valid;

comment on column payment.pay_type is
    'how it is, or would be, paid, as far as it is known by now: CARD_VAN by the issuer''s app (and before the buyer''s '
    'choice), CARD_ANSIM and CARD_ISP by the issuer''s page, CARD_RP by a CARD_ID, CARD_BILLING by the VAN''s billing key, '
    'CARD_KEYIN by card data. Of rows that earlier versions wrote with a window, authentication_way says it';
comment on column payment.window_token is
    'random part of checkout.url; null, with all that belongs to a window, where the merchant''s server or the schedule '
    'opened the payment: such a row begins with its attempt. In clear, because the merchant API answers it in every Payment '
    'object. It opens the window only, moves no money, and is worth nothing once the payment is settled';
comment on column payment.billing_key is 'the registered card that was charged (registered_card, which may have been deleted)';
comment on column payment.billing_holder is 'who knew that card: the issuer''s code, or VAN';

create table registration (
    registration_key        varchar(38)   primary key check (registration_key ~ '^reg_[A-Za-z0-9_]{16,34}$'),
    version                 bigint        not null check (version > 0),
    state                   varchar(24)   not null check (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVED', 'AUTHENTICATION_FAILED', 'EXPIRED')),
    attention_at            timestamptz,

    -- what was agreed at the opening; never changes
    billing_key             varchar(64)   not null,
    merchant_id             varchar(14)   not null references merchant (id),
    bound_customer_key      varchar(300)  not null,
    customer_key            varchar(300),
    customer_name           varchar(200),
    customer_email          varchar(320),
    customer_mobile_phone   varchar(32),
    window_token            varchar(64)   not null,
    success_url             varchar(2048) not null,
    fail_url                varchar(2048) not null,
    app_scheme              varchar(200),
    only_issuer             varchar(12),
    direct_flow             boolean       not null check (not direct_flow or only_issuer is not null),
    fixed_instalment        integer,
    most_instalment_months  integer       not null,
    merchant_bears_interest boolean       not null,
    app_card_only           boolean       not null,
    requested_at            timestamptz   not null,
    authenticate_by         timestamptz   not null,

    -- what has become known since; a fact stays when a later state has no use for it, except what is sealed
    accepted_result         varchar(64)   check (accepted_result ~ '^[0-9a-f]{64}$'),
    issuer                  varchar(12),
    authentication_way      varchar(16),
    channel                 varchar(16),
    instalment              integer,
    interest_payer          varchar(16),
    buyer_address           varchar(64),
    app_called_at           timestamptz,
    order_confirmed_at      timestamptz,
    sealed_agreement        bytea         check (octet_length(sealed_agreement) <= 16384),
    card_name               varchar(200),
    authenticated_at        timestamptz,
    confirm_by              timestamptz,
    face_name               varchar(200),
    face_issuer_code        varchar(40),
    face_acquirer_code      varchar(40),
    face_number             varchar(40),
    sealed_card             bytea         check (octet_length(sealed_card) <= 1024),
    sealed_under            uuid          references data_key (id),
    sealed_auth_key         bytea         check (octet_length(sealed_auth_key) <= 1024),
    authentication_failure  varchar(24),
    settled_at              timestamptz,

    constraint registration_secrets_only_while_authenticated check (
        case when state = 'AUTHENTICATED'
            then num_nonnulls(sealed_card, sealed_under, sealed_auth_key, face_name, authenticated_at) = 5
            else num_nonnulls(sealed_card, sealed_under, sealed_auth_key) = 0
        end),
    constraint registration_agreement_only_while_called check (sealed_agreement is null or state = 'APP_CALLED'),
    constraint registration_attention_only_while_open check ((attention_at is not null) = (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED'))),
    constraint registration_end_known check ((settled_at is not null) = (state in (
        'APPROVED', 'AUTHENTICATION_FAILED', 'EXPIRED')))
);
create unique index registration_of_window on registration (window_token);
create unique index registration_of_billing_key on registration (billing_key);
create index registration_needs_attention on registration (attention_at) where attention_at is not null;

comment on table registration is
    'Registrations of cards in the issuers'' apps, one row each; changed only by compare-and-set on version';
comment on column registration.registration_key is 'tid of the issuers; merchants never see it';
comment on column registration.version is '1 when opened, one more with every change';
comment on column registration.state is 'named like a payment''s; APPROVED: the billing key has been issued';
comment on column registration.attention_at is 'when its time runs out; null where it has ended';
comment on column registration.billing_key is
    'made beforehand, since the card''s secret is sealed for it; a row of registered_card once it is issued';
comment on column registration.bound_customer_key is 'the merchant''s key of the buyer, to whom the billing key will be bound';
comment on column registration.customer_key is 'as the contact data below, for the window only';
comment on column registration.window_token is
    'random part of the window''s address; it opens the window only, and is worth nothing once the registration has ended';
comment on column registration.fixed_instalment is 'this and the two below: as in payment; without a meaning where nothing is paid';
comment on column registration.accepted_result is 'sign of the issuer''s result that was accepted, to know its repetition';
comment on column registration.sealed_agreement is
    'what the issuer agreed on for the last app call, encrypted by the vault; null from the very change that ends the call';
comment on column registration.face_number is 'masked; empty where the issuer tells none';
comment on column registration.sealed_card is
    'the CARD_ID, encrypted by the vault for this merchant, issuer and billing key; it moves to registered_card, or is '
    'destroyed when nobody asks for the billing key in time';
comment on column registration.sealed_under is 'the data key that sealed_card lies under';
comment on column registration.sealed_auth_key is
    'the authKey, encrypted by the vault: what the merchant''s server has to show, once; null from the very change that spends it';
comment on column registration.settled_at is 'when the billing key was issued, or it failed or expired';

create table registration_history (
    registration_key varchar(38) not null references registration (registration_key),
    version          bigint      not null,
    state            varchar(24) not null,
    at               timestamptz not null default clock_timestamp(),
    primary key (registration_key, version)
);
comment on table registration_history is
    'Every state that a registration was in, versions 1 to n without gap; written in the transaction of the change';
comment on column registration_history.at is 'the database''s time of the change';

create table registered_card (
    billing_key   varchar(64)  primary key check (billing_key ~ '^[A-Za-z0-9_]{20,64}$'),
    merchant_id   varchar(14)  not null references merchant (id),
    customer_key  varchar(300) not null,
    holder        varchar(12)  not null check (holder ~ '^[A-Z]{2,12}$'),
    face_name     varchar(200) not null,
    face_issuer_code   varchar(40) not null,
    face_acquirer_code varchar(40) not null,
    face_number   varchar(40)  not null,
    registered_at timestamptz  not null,
    standing      varchar(12)  not null check (standing in ('ACTIVE', 'UNREADABLE', 'DELETED')),
    sealed_secret bytea        check (octet_length(sealed_secret) <= 1024),
    sealed_under  uuid         references data_key (id),
    ended_at      timestamptz,

    constraint registered_card_secret_until_deleted check (
        num_nonnulls(sealed_secret, sealed_under) = case when standing = 'DELETED' then 0 else 2 end),
    constraint registered_card_end_known check ((ended_at is null) = (standing = 'ACTIVE'))
);
create index registered_card_of_customer on registered_card (merchant_id, customer_key);
create index registered_card_under_data_key on registered_card (sealed_under, billing_key) where sealed_under is not null;

comment on table registered_card is
    'Cards that are charged without their holders. A row stays when its key is deleted, so that a key is never given twice';
comment on column registered_card.billing_key is 'billingKey of the merchant API; worth nothing without the merchant''s secret key';
comment on column registered_card.customer_key is 'the merchant''s key of the buyer; whoever charges has to name it';
comment on column registered_card.holder is 'who knows the card: the issuer''s code, or VAN. Part of what the secret is sealed for';
comment on column registered_card.face_number is 'masked; empty where no number was ever known';
comment on column registered_card.registered_at is 'when the issuer authenticated its holder, or the VAN approved its first payment';
comment on column registered_card.standing is
    'ACTIVE: it can be charged; UNREADABLE: what is sealed did not open for this row, and is kept as evidence; DELETED';
comment on column registered_card.sealed_secret is
    'the issuer''s CARD_ID or the VAN''s billing key, encrypted by the vault for this merchant, holder and billing key; '
    'null from the very change that deletes the card';
comment on column registered_card.sealed_under is 'the data key that it lies under; changed by reencrypt-cards';
comment on column registered_card.ended_at is 'when it was found unreadable, or deleted';

create table card_data_contract (
    merchant_id         varchar(14) not null references merchant (id),
    purpose             varchar(16) not null check (purpose in ('PHONE_ORDER', 'SUBSCRIPTION', 'USAGE')),
    most_amount         bigint      not null check (most_amount between 100 and 999999999),
    most_per_day        integer     not null check (most_per_day > 0),
    waives_holder_check boolean     not null,
    primary key (merchant_id, purpose)
);
comment on table card_data_contract is
    'Contracts about card data that are keyed in, one for each purpose; written by create-merchant only';
comment on column card_data_contract.most_amount is 'won, of one payment';
comment on column card_data_contract.most_per_day is 'attempts on one day of Korea''s time, approved or not';
comment on column card_data_contract.waives_holder_check is 'birth date and password digits may be left out';

create table card_data_use (
    merchant_id varchar(14) not null references merchant (id),
    purpose     varchar(16) not null,
    day         date        not null,
    count       integer     not null check (count > 0),
    primary key (merchant_id, purpose, day)
);
comment on table card_data_use is 'How often a contract about card data was used; counted in the transaction of the attempt';
comment on column card_data_use.day is 'of Korea''s time';
