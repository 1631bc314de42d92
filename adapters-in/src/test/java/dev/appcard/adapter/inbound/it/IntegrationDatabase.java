package dev.appcard.adapter.inbound.it;

import dev.appcard.admin.Administration;
import dev.appcard.application.port.inbound.admin.CreateMerchantUseCase;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.ApiKeys;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The database of the integration tests, once it is started. */
final class IntegrationDatabase {
    static final String PASSWORD = "integration";
    private static final String OWNER = "appcard_owner";

    private IntegrationDatabase() {}

    /** What the gateway is told of it. */
    static Map<String, String> settings() {
        return Map.of("DB_PORT", port(), "DB_PASSWORD", PASSWORD);
    }

    static Administration administration() {
        Map<String, String> owner = new HashMap<>(settings());
        owner.putAll(Map.of("DB_OWNER_USER", OWNER, "DB_OWNER_PASSWORD", PASSWORD));
        return Administration.of(owner);
    }

    /** Creates the shop, or gives it another key. */
    static String secretKeyOf(String shop) {
        Merchant merchant = new Merchant(
                new MerchantId(shop),
                "상점",
                "2999199999",
                "shop.example",
                "1234567890",
                List.of(RegisteredAddress.parse("https://shop.example/back")),
                Set.of(Contract.APP_CARD),
                List.of());
        try (Administration administration = administration()) {
            CreateMerchantUseCase merchants = administration.createMerchant();
            ApiKeys keys = merchants.newKeys(false);
            merchants.ensure(merchant, keys);
            return keys.secret();
        }
    }

    static Connection asOwner() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port() + "/appcard", OWNER, PASSWORD);
    }

    private static String port() {
        return System.getProperty("it.databasePort");
    }
}
