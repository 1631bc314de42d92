package dev.appcard.adapter.outbound.persistence.webhook;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookOwner;
import dev.appcard.domain.webhook.WebhookSecrets;
import dev.appcard.domain.webhook.WebhookTerms;
import dev.appcard.domain.webhook.WebhookType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Endpoints in PostgreSQL: one statement for each operation. */
@Dependent
class JpaWebhookEndpoints implements WebhookEndpoints {

    private static final String SELECT = """
        select id, version, merchant_id, live, url, array_to_string(events, ',') as names, description, created_at,
            secret, previous_secret, previous_until, disabled_at
        from webhook_endpoint where deleted_at is null and\
        """;

    private static final String ADD = """
        insert into webhook_endpoint (id, version, merchant_id, live, url, events, description, created_at, secret)
        values (:id, :version, :merchant, :live, :url, string_to_array(:events, ','), :description, :created, :secret)
        """;

    private static final String REPLACE = """
        update webhook_endpoint set version = :next, secret = :secret, previous_secret = :previous,
            previous_until = :previousUntil, disabled_at = :disabled
        where id = :id and version = :current and deleted_at is null
        """;

    private static final String DELETE = """
        update webhook_endpoint set version = version + 1, deleted_at = :now, secret = null, previous_secret = null,
            previous_until = null
        where id = :id and deleted_at is null
        """;

    private final Sessions sessions;

    @Inject
    JpaWebhookEndpoints(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<WebhookEndpoint> find(WebhookEndpointId id) {
        return found(" id = :id", query -> query.setParameter("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public List<WebhookEndpoint> of(WebhookOwner owner) {
        return found(
                " merchant_id = :merchant and live = :live order by created_at, id",
                query ->
                        query.setParameter("merchant", owner.merchant().value()).setParameter("live", owner.live()));
    }

    @Override
    public List<WebhookEndpoint> receivers(Collection<MerchantId> merchants) {
        return merchants.isEmpty()
                ? List.of()
                : found(
                        " disabled_at is null and merchant_id in (:merchants) order by created_at, id",
                        query -> query.setParameterList(
                                "merchants",
                                merchants.stream().map(MerchantId::value).toList()));
    }

    @Override
    public List<WebhookEndpoint> after(Optional<WebhookEndpointId> last, int most) {
        return found(
                " id > :last order by id limit :most",
                query -> query.setParameter(
                                "last", last.map(WebhookEndpointId::value).orElse(""))
                        .setParameter("most", most));
    }

    @Override
    public void add(WebhookEndpoint registered) {
        sessions.with(session -> session.createNativeMutationQuery(ADD)
                .setParameter("id", registered.id().value())
                .setParameter("version", registered.version())
                .setParameter("merchant", registered.owner().merchant().value())
                .setParameter("live", registered.owner().live())
                .setParameter("url", registered.terms().url())
                .setParameter("events", names(registered.terms()))
                .setParameter("description", registered.terms().description().orElse(null), String.class)
                .setParameter("created", registered.createdAt())
                .setParameter("secret", registered.secrets().current().envelope())
                .executeUpdate());
    }

    @Override
    public boolean replace(WebhookEndpoint current, WebhookEndpoint next) {
        if (!next.id().equals(current.id()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of " + current.id());
        }
        return sessions.with(session -> replacing(session, next)
                        .setParameter("current", current.version())
                        .executeUpdate())
                == 1;
    }

    private static MutationQuery replacing(StatelessSession session, WebhookEndpoint next) {
        Optional<WebhookSecrets.Previous> previous = next.secrets().previous();
        return session.createNativeMutationQuery(REPLACE)
                .setParameter("id", next.id().value())
                .setParameter("next", next.version())
                .setParameter("secret", next.secrets().current().envelope())
                .setParameter(
                        "previous", previous.map(one -> one.secret().envelope()).orElse(null), byte[].class)
                .setParameter(
                        "previousUntil",
                        previous.map(WebhookSecrets.Previous::until).orElse(null),
                        Instant.class)
                .setParameter("disabled", next.disabledAt().orElse(null), Instant.class);
    }

    @Override
    public boolean delete(WebhookEndpointId id, Instant now) {
        return sessions.with(session -> session.createNativeMutationQuery(DELETE)
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate())
                == 1;
    }

    /** The columns' types are named because each new connection would ask the database's catalogue for them first. */
    private List<WebhookEndpoint> found(String condition, UnaryOperator<NativeQuery<Object[]>> parameters) {
        return sessions.with(session -> parameters
                .apply(session.createNativeQuery(SELECT + condition, Object[].class)
                        .addScalar("id", String.class)
                        .addScalar("version", Long.class)
                        .addScalar("merchant_id", String.class)
                        .addScalar("live", Boolean.class)
                        .addScalar("url", String.class)
                        .addScalar("names", String.class)
                        .addScalar("description", String.class)
                        .addScalar("created_at", Instant.class)
                        .addScalar("secret", byte[].class)
                        .addScalar("previous_secret", byte[].class)
                        .addScalar("previous_until", Instant.class)
                        .addScalar("disabled_at", Instant.class))
                .getResultList()
                .stream()
                .map(JpaWebhookEndpoints::read)
                .toList());
    }

    private static WebhookEndpoint read(@Nullable Object[] row) {
        return new WebhookEndpoint(
                new WebhookEndpointId(text(row[0])),
                new WebhookOwner(new MerchantId(text(row[2])), Boolean.TRUE.equals(row[3])),
                terms(row),
                time(row[7]).orElseThrow(),
                secrets(row),
                time(row[11]),
                ((Number) Objects.requireNonNull(row[1])).longValue());
    }

    /** Events that a later version has added are left to it. */
    private static WebhookTerms terms(@Nullable Object[] row) {
        return new WebhookTerms(
                text(row[4]),
                Arrays.stream(text(row[5]).split(",", -1))
                        .flatMap(name -> StoredName.find(WebhookType.class, name).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable((String) row[6]));
    }

    private static WebhookSecrets secrets(@Nullable Object[] row) {
        return new WebhookSecrets(
                sealed(row[8]).orElseThrow(),
                sealed(row[9])
                        .map(previous -> new WebhookSecrets.Previous(
                                previous, time(row[10]).orElseThrow())));
    }

    private static String names(WebhookTerms terms) {
        return terms.events().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Optional<Sealed<WebhookSecret>> sealed(@Nullable Object column) {
        return Optional.ofNullable((byte[]) column).map(Sealed::new);
    }

    private static Optional<Instant> time(@Nullable Object column) {
        return Optional.ofNullable((Instant) column);
    }

    private static String text(@Nullable Object column) {
        return Objects.requireNonNull((String) column);
    }
}
