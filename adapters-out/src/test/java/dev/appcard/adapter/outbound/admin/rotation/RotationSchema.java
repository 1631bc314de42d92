package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.adapter.outbound.admin.owner.OwnerConnection;
import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A database of its own with the table of data keys as migrated, and of registered cards as much as rotation touches. */
public final class RotationSchema implements AutoCloseable {

    private static final String CARDS = """
        create table registered_card (
            billing_key   varchar(64) primary key,
            merchant_id   varchar(14) not null,
            holder        varchar(12) not null,
            sealed_secret bytea,
            sealed_under  uuid)
        """;

    private final SchemaOwner owner;
    private final Sql sql;
    private final Connection connection;

    private RotationSchema(SchemaOwner owner) throws SQLException {
        this.owner = owner;
        this.sql = new Sql(PostgresForTests.asOwner(owner));
        this.connection = PostgresForTests.asOwner(owner).getConnection();
    }

    public static RotationSchema create(String name) throws SQLException, IOException {
        RotationSchema schema = new RotationSchema(PostgresForTests.emptyDatabase(name));
        try (InputStream migration = RotationSchema.class.getResourceAsStream("/db/migration/V3__data_keys.sql")) {
            schema.sql.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        schema.sql.execute(CARDS);
        return schema;
    }

    public SchemaOwner owner() {
        return owner;
    }

    public Sql sql() {
        return sql;
    }

    public OwnerConnection database() {
        return new OwnerConnection(connection);
    }

    public static CardBinding binding(String merchant, int number) {
        return new CardBinding(new MerchantId(merchant), "KB", new BillingKey("bill_rotation%012d".formatted(number)));
    }

    public static CardId secret(int number) {
        return CardId.of(("card-id-" + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** Seals a card and stores it as registering does. */
    public void register(CardVault vault, String merchant, int number) throws SQLException {
        CardBinding binding = binding(merchant, number);
        register(binding, vault.prepareSeal(binding.merchant()).orElseThrow().seal(secret(number), binding));
    }

    void register(CardBinding binding, Sealed<CardSecret> sealed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into registered_card values (?, ?, ?, ?, ?)")) {
            insert.setString(1, binding.billingKey().value());
            insert.setString(2, binding.merchant().value());
            insert.setString(3, binding.holder());
            insert.setBytes(4, sealed.envelope());
            insert.setObject(5, CardEnvelope.dataKeyOf(sealed));
            insert.executeUpdate();
        }
    }

    public Sealed<CardSecret> stored(String merchant, int number) {
        return new Sealed<>((byte[]) sql.one(
                "select sealed_secret from registered_card where billing_key = ?",
                binding(merchant, number).billingKey().value()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
