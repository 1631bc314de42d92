package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.adapter.outbound.vault.CardEnvelope;
import dev.appcard.adapter.outbound.vault.keys.Database;
import dev.appcard.application.port.outbound.admin.SealedCards;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** {@code registered_card}: the columns that an envelope is bound to, and those that it lies in; and which keys are retired. */
public final class JdbcSealedCards implements SealedCards {

    private static final String RETIRE_ALL = "update data_key set retired_at = now() where retired_at is null";
    private static final String RETIRE_OTHERS = RETIRE_ALL + " and right(scope, length(?)) <> ?";
    private static final String UNDER_RETIRED_KEYS = """
        select card.billing_key, card.merchant_id, card.holder, card.sealed_secret
        from registered_card card join data_key on data_key.id = card.sealed_under
        where data_key.retired_at is not null and card.sealed_secret is not null and card.billing_key > ?
        order by card.billing_key limit ?
        """;
    private static final String REPLACE = """
        update registered_card set sealed_secret = ?, sealed_under = ? where billing_key = ? and sealed_secret = ?
        """;

    private final Database database;

    public JdbcSealedCards(Database database) {
        this.database = database;
    }

    @Override
    public int retireAllKeys() {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(RETIRE_ALL)) {
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public int retireKeysOfOtherMonths(YearMonth month) {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(RETIRE_OTHERS)) {
                statement.setString(1, "/" + month);
                statement.setString(2, "/" + month);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<SealedCard> underRetiredKeys(String afterBillingKey, int most) {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(UNDER_RETIRED_KEYS)) {
                statement.setString(1, afterBillingKey);
                statement.setInt(2, most);
                return read(statement);
            }
        });
    }

    @Override
    public boolean replace(SealedCard card, Sealed<CardSecret> renewed) {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
                statement.setBytes(1, renewed.envelope());
                statement.setObject(2, CardEnvelope.dataKeyOf(renewed));
                statement.setString(3, card.binding().billingKey().value());
                statement.setBytes(4, card.sealed().envelope());
                return statement.executeUpdate() == 1;
            }
        });
    }

    private static List<SealedCard> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<SealedCard> cards = new ArrayList<>();
            while (rows.next()) {
                cards.add(new SealedCard(
                        new CardBinding(
                                new MerchantId(rows.getString("merchant_id")),
                                rows.getString("holder"),
                                new BillingKey(rows.getString("billing_key"))),
                        new Sealed<>(rows.getBytes("sealed_secret"))));
            }
            return cards;
        }
    }
}
