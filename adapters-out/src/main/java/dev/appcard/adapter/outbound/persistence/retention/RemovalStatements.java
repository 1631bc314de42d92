package dev.appcard.adapter.outbound.persistence.retention;

import dev.appcard.domain.retention.OldData;

/**
 * How each kind is removed: the oldest rows first, found by an index of their age whose condition is the one here. Rows that
 * somebody else has locked are left for another time: nobody waits for a removal, and it for nobody.
 *
 * <p>Personal data become null; where a column takes none, or an earlier version reads none, an empty text.
 */
final class RemovalStatements {
    private static final String CALLS = """
        delete from call_record where ctid = any (array(
            select ctid from call_record where recorded_at < :before order by recorded_at limit :most
            for update skip locked))
        """;

    /** The index {@code payment_with_personal_data} has the same expression and condition. */
    private static final String PAYMENTS = """
        update payment set customer_key = null, customer_name = null, customer_email = null, customer_mobile_phone = null,
            buyer_address = left(buyer_address, 0), opened_by = null, metadata = '{}'
        where payment_key = any (array(
            select payment_key from payment
            where attention_at is null
                and (customer_key is not null or customer_name is not null or customer_email is not null
                    or customer_mobile_phone is not null or buyer_address <> '' or opened_by is not null or metadata <> '{}')
                and greatest(requested_at, approval_at, cancel_requested_at, settled_at) < :before
            order by greatest(requested_at, approval_at, cancel_requested_at, settled_at) limit :most
            for update skip locked))
        """;

    /** Likewise {@code registration_with_personal_data}. */
    private static final String REGISTRATIONS = """
        update registration set bound_customer_key = '', customer_key = null, customer_name = null, customer_email = null,
            customer_mobile_phone = null, buyer_address = left(buyer_address, 0)
        where registration_key = any (array(
            select registration_key from registration
            where (bound_customer_key <> '' or customer_key is not null or customer_name is not null
                    or customer_email is not null or customer_mobile_phone is not null or buyer_address <> '')
                and settled_at < :before
            order by settled_at limit :most
            for update skip locked))
        """;

    /** Likewise {@code registered_card_with_personal_data}. The row stays: its key is never given again. */
    private static final String CARDS = """
        update registered_card set customer_key = '', face_number = ''
        where billing_key = any (array(
            select billing_key from registered_card
            where standing = 'DELETED' and (customer_key <> '' or face_number <> '') and ended_at < :before
            order by ended_at limit :most
            for update skip locked))
        """;

    /** Likewise {@code subscription_with_personal_data}. */
    private static final String SUBSCRIPTIONS = """
        update subscription set customer_key = ''
        where id = any (array(
            select id from subscription
            where status = 'ENDED' and customer_key <> '' and since < :before
            order by since limit :most
            for update skip locked))
        """;

    private static final String EVENTS = """
        delete from event where ctid = any (array(
            select ctid from event where done_at < :before order by done_at limit :most
            for update skip locked))
        """;

    private static final String WEBHOOK_DELIVERIES = """
        delete from webhook_delivery where ctid = any (array(
            select ctid from webhook_delivery where done_at < :before order by done_at limit :most
            for update skip locked))
        """;

    /** The application's role may not delete these rows; the function may, and gives back how many. */
    private static final String HISTORY = "select forget_history(:before, :most)";

    private RemovalStatements() {}

    static String of(OldData what) {
        return switch (what) {
            case CALLS -> CALLS;
            case PAYMENTS -> PAYMENTS;
            case REGISTRATIONS -> REGISTRATIONS;
            case CARDS -> CARDS;
            case SUBSCRIPTIONS -> SUBSCRIPTIONS;
            case EVENTS -> EVENTS;
            case WEBHOOK_DELIVERIES -> WEBHOOK_DELIVERIES;
            case HISTORY -> HISTORY;
        };
    }
}
