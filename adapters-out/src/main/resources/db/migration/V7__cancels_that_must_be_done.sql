-- Money that is taken only to be given back (VOIDING), and cancels that somebody else was faster with.
--
-- Nothing here rewrites or scans a table that has rows: the rules below are the ones that hold, with one more state in
-- them. The version before may still be running: it does not know VOIDING and leaves such a row alone, and what it writes
-- leaves the new column null.

set local lock_timeout = '2s';

alter table payment
    add column cancelled_elsewhere boolean,
    drop constraint payment_state_check,
    add constraint payment_state_check check (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'VOIDING',
        'CANCELLED', 'DECLINED', 'NET_CANCELLED', 'AUTHENTICATION_FAILED', 'EXPIRED')) not valid,
    drop constraint payment_attention_only_while_unsettled,
    add constraint payment_attention_only_while_unsettled check ((attention_at is not null) = (state in (
        'READY', 'APP_CALLED', 'AUTHENTICATED', 'APPROVING', 'NET_CANCELLING', 'CANCELLING', 'VOIDING'))) not valid,
    drop constraint payment_approval_known,
    add constraint payment_approval_known check (
        state not in ('APPROVED', 'CANCELLING', 'VOIDING', 'CANCELLED') or approval_transaction is not null) not valid,
    drop constraint payment_window_or_server,
    add constraint payment_window_or_server check (
        case when window_token is null
            then num_nonnulls(app_scheme, only_issuer, direct_flow, fixed_instalment) = 0
                and state in ('APPROVING', 'NET_CANCELLING', 'APPROVED', 'CANCELLING', 'VOIDING', 'CANCELLED', 'DECLINED',
                    'NET_CANCELLED')
                and app_called_at is null and authenticated_at is null and accepted_result is null
                and attempt_order_number is not null and instalment is not null
                and pay_type = case when billing_key is null then 'CARD_KEYIN'
                    when billing_holder = 'VAN' then 'CARD_BILLING' else 'CARD_RP' end
            else billing_key is null and pay_type in ('CARD_VAN', 'CARD_ANSIM', 'CARD_ISP')
        end) not valid,
    add constraint payment_cancelled_elsewhere_when_cancelled check (
        cancelled_elsewhere is null or state = 'CANCELLED') not valid;

comment on column payment.cancelled_elsewhere is
    'the VAN had cancelled it before our first telegram: somebody else told it to. Null: not cancelled, or by an earlier version';
