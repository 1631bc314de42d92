package dev.appcard.adapter.outbound.persistence.admin;

import dev.appcard.adapter.outbound.persistence.schema.SchemaOwner;
import dev.appcard.domain.merchant.Merchant;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code create-merchant}: makes a merchant and its two API keys. The keys are printed once; the database keeps hashes.
 *
 * <p>Works as the schema's owner: the gateway has no business with writing merchants.
 */
public final class CreateMerchant {
    static final String USAGE = """
        usage: create-merchant --id <1 to 14 of A-Za-z0-9_-> --name <name> --store-id <id at the VAN>
               --domain <shop's domain> --business-number <10 digits>
               --return-address <address> [--return-address …]
               --contract APP_CARD|AUTOMATIC_PAYMENT [--contract …]
               [--card-data-contract PHONE_ORDER|SUBSCRIPTION|USAGE:<won in one payment>:<attempts a day>[:waived] …]
               [--live | --secret-key test_sk_… --client-key test_ck_…]

          --card-data-contract   a contract about keyed-in card data, one for each purpose;
                                 waived: birth date and password digits may be left out
        """;

    private CreateMerchant() {}

    /** Environment: that of {@link SchemaOwner#from}. */
    public static void main(String[] arguments) throws SQLException {
        run(List.of(arguments), System.getenv());
    }

    /**
     * The command of the administration jar.
     *
     * @throws IllegalArgumentException for a bad option or setting, naming it and what to give instead
     * @throws IllegalStateException when there is such a merchant
     */
    public static void run(List<String> arguments, Map<String, String> environment) throws SQLException {
        // Standard output is this command's result: whoever runs it reads the keys there.
        run(arguments, SchemaOwner.from(environment), System.out);
    }

    static void run(List<String> arguments, SchemaOwner owner, PrintStream out) throws SQLException {
        MerchantOptions options = MerchantOptions.parse(arguments);
        Merchant merchant = options.merchant();
        ApiKeys keys = options.keys();
        create(owner, merchant, keys);
        out.println("merchant " + merchant.id().value() + " is made; its keys are shown only now:");
        out.println("secret key: " + keys.secret());
        out.println("client key: " + keys.client());
    }

    /** @throws IllegalStateException when there is a merchant with this id, or somebody else has one of the keys */
    public static void create(SchemaOwner owner, Merchant merchant, ApiKeys keys) throws SQLException {
        inTransaction(owner, table -> {
            if (!table.insert(merchant)) {
                throw new IllegalStateException(
                        "there is a merchant " + merchant.id().value() + " already; choose another --id");
            }
            table.putKeys(merchant, keys);
        });
    }

    /**
     * Makes the merchant, or makes the one of this id just like it; its other keys stay. As often as one likes.
     *
     * @throws IllegalStateException when somebody else has one of the keys
     */
    public static void ensure(SchemaOwner owner, Merchant merchant, ApiKeys keys) throws SQLException {
        inTransaction(owner, table -> {
            table.put(merchant);
            table.putKeys(merchant, keys);
        });
    }

    /** What is done within one transaction. */
    private interface Work {
        void on(MerchantTable table) throws SQLException;
    }

    private static void inTransaction(SchemaOwner owner, Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            work.on(new MerchantTable(connection));
            connection.commit();
        }
    }
}
