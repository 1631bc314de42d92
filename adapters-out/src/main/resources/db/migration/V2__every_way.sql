-- Every issuer and way of authenticating: the step before the app, the relay's confirmation, interest-free plans.
--
-- Nothing here rewrites or scans the table. The version before may still be running: what it writes leaves the new
-- columns null, and reading gives null the meaning that its rows always had. New rules hold for what is written from now
-- on ("not valid"); older rows keep them too, since the columns are new, or the rule has only become wider.

set local lock_timeout = '2s';

alter table payment
    add column direct_flow             boolean,
    add column merchant_bears_interest boolean     not null default false,
    add column interest_payer          varchar(16),
    add column sealed_agreement        bytea,
    add column order_confirmed_at      timestamptz;

-- an OTC may now be ISP's data: up to 10,000 characters, sealed
alter table payment
    drop constraint payment_sealed_otc_check,
    add constraint payment_sealed_otc_check check (octet_length(sealed_otc) <= 16384) not valid,
    add constraint payment_direct_flow_needs_issuer check (not direct_flow or only_issuer is not null) not valid,
    add constraint payment_interest_payer_check
        check (interest_payer in ('BUYER', 'MERCHANT', 'CARD_COMPANY')) not valid,
    add constraint payment_at_once_without_interest
        check (instalment <> 0 or interest_payer is null or interest_payer = 'BUYER') not valid,
    add constraint payment_sealed_agreement_check check (octet_length(sealed_agreement) <= 16384) not valid,
    add constraint payment_agreement_only_while_called
        check (sealed_agreement is null or state = 'APP_CALLED') not valid;

comment on column payment.pay_type is 'as far as it was known at the opening; authentication_way says how it was paid';
comment on column payment.only_issuer is 'the issuer that the merchant named; null: none';
comment on column payment.direct_flow is
    'no other issuer than the named one is offered; null (written before this column was): the same as only_issuer is not null';
comment on column payment.merchant_bears_interest is 'every plan is interest-free, at the merchant''s expense';
comment on column payment.interest_payer is
    'who bears the interest of the plan chosen; null before the choice, and BUYER where written before this column was';
comment on column payment.sealed_agreement is
    'what the issuer agreed on for the last app call, encrypted by the vault; null from the very change that ends the call';
comment on column payment.order_confirmed_at is 'when the issuer had the order of the last app call confirmed (relay)';
