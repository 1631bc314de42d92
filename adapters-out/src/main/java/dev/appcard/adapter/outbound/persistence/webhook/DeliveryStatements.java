package dev.appcard.adapter.outbound.persistence.webhook;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.webhook.WebhookType;
import java.util.EnumSet;

/** SQL about {@code webhook_delivery}. */
final class DeliveryStatements {

    /** Types that a later version has added are left to it. */
    private static final String KNOWN = StoredName.list(EnumSet.allOf(WebhookType.class));

    /**
     * The endpoints for which something waits, one step of the index each: however much waits for one of them, it costs a look, and
     * hides nobody else's.
     */
    private static final String WAITING = """
        with recursive waiting (id) as (
            (select endpoint_id from webhook_delivery where due_at is not null order by endpoint_id limit 1)
            union all
            select (
                select endpoint_id from webhook_delivery
                where due_at is not null and endpoint_id > waiting.id order by endpoint_id limit 1)
            from waiting where waiting.id is not null)
        """;

    /**
     * From each endpoint a few that nobody has and that are the oldest of their subject, then of all of them those that are due for the longest.
     * They are locked in a second step, which looks again at what another sender may have changed in between.
     */
    static final String CLAIM = WAITING + """
        , free as materialized (
            select due.webhook_id
            from waiting
                join webhook_endpoint on webhook_endpoint.id = waiting.id and deleted_at is null and failing = :failing
                cross join lateral (
                    select webhook_id, due_at from webhook_delivery as delivery
                    where delivery.endpoint_id = waiting.id and due_at <= :now
                        and (claimed_until is null or claimed_until <= :now)
                        and type in %s and (disabled_at is null or type = 'WEBHOOK_TEST')
                        and not exists (
                            select from webhook_delivery as earlier
                            where earlier.endpoint_id = delivery.endpoint_id
                                and earlier.subject_key = delivery.subject_key
                                and (earlier.version, earlier.position) < (delivery.version, delivery.position)
                                and earlier.due_at is not null)
                    order by due_at, webhook_id
                    limit greatest(0, :ofOne - (
                        select count(*) from webhook_delivery as taken
                        where taken.endpoint_id = waiting.id and taken.due_at is not null and taken.claimed_until > :now))
                ) as due
            order by due.due_at, due.webhook_id
            limit :most),
        locked as materialized (
            select webhook_id from webhook_delivery
            where webhook_id = any (array(select webhook_id from free))
                and due_at is not null and (claimed_until is null or claimed_until <= :now)
            for update skip locked)
        update webhook_delivery set claimed_until = :until, token = token + 1
        from locked where webhook_delivery.webhook_id = locked.webhook_id
        returning webhook_delivery.webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at, tries,
            last_at, last_result, done_at, outcome, reason, body, token
        """.formatted(KNOWN);

    static final String SELECT = """
        select webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at, tries, last_at, last_result,
            done_at, outcome, reason
        from webhook_delivery where type in %s and\
        """.formatted(KNOWN);

    /** Behind an earlier one of its subject that waits for another try it would only be looked at in vain. */
    static final String ADD = """
        insert into webhook_delivery (webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at)
        values (:id, :endpoint, :type, :key, :version, :position, :at, greatest(cast(:due as timestamptz), (
            select max(due_at) from webhook_delivery as earlier
            where earlier.endpoint_id = :endpoint and earlier.subject_key = :key and earlier.due_at is not null)))
        """;

    static final String KEEP_BODY = """
        update webhook_delivery set body = :body where webhook_id = :id and token = :token and due_at is not null
        """;

    static final String REPLACE = """
        update webhook_delivery set tries = :tries, last_at = :lastAt, last_result = :lastResult, due_at = :due,
            done_at = :done, outcome = :outcome, reason = :reason, claimed_until = null
        where webhook_id = :id and token = :token and due_at is not null
        """;

    static final String PUT_OFF = """
        update webhook_delivery set due_at = greatest(due_at, :at)
        where endpoint_id = :endpoint and subject_key = :key and (version, position) > (:version, :position)
            and due_at is not null
        """;

    static final String LET_GO = """
        update webhook_delivery set due_at = least(due_at, :at)
        where endpoint_id = :endpoint and subject_key = :key and (version, position) > (:version, :position)
            and due_at is not null and tries = 0
        """;

    static final String FAILING = """
        update webhook_endpoint set failing = :failing where id = :endpoint and failing <> :failing
        """;

    static final String END_OF_CLOSED = WAITING + """
        , closed as materialized (
            select over.webhook_id,
                case when deleted_at is null then 'ENDPOINT_DISABLED' else 'ENDPOINT_DELETED' end as why
            from waiting
                join webhook_endpoint on webhook_endpoint.id = waiting.id
                    and (deleted_at is not null or disabled_at is not null)
                cross join lateral (
                    select webhook_id from webhook_delivery as delivery
                    where delivery.endpoint_id = waiting.id and due_at is not null
                        and (claimed_until is null or claimed_until <= :now)
                        and (deleted_at is not null or type <> 'WEBHOOK_TEST')
                    limit :most for update skip locked
                ) as over
            limit :most)
        update webhook_delivery set due_at = null, claimed_until = null, token = token + 1, done_at = :now,
            outcome = 'DEAD', reason = closed.why
        from closed where webhook_delivery.webhook_id = closed.webhook_id
        """;

    /** A sender who still had it has it no more. */
    static final String REPLAY = """
        update webhook_delivery set due_at = :due, tries = 0, done_at = null, outcome = null, reason = null, token = token + 1
        where webhook_id = :id and due_at is null
        """;

    static final String BACKLOG = """
        select (select count(*) from webhook_delivery where due_at is not null) as waiting,
            (select min(event_at) from webhook_delivery where due_at is not null) as oldest,
            (select count(*) from webhook_delivery where outcome = 'DEAD') as dead,
            (select count(*) from webhook_endpoint where disabled_at is not null and deleted_at is null) as disabled
        """;

    private DeliveryStatements() {}
}
