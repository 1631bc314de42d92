package dev.appcard.adapter.outbound.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/settings.md and the table of settings say the same")
class SettingsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "settings.md");
    private static final String HEAD = "| setting | value | where absent | meaning |\n|---|---|---|---|\n";
    private static final String KEYS_HEAD = "| issuer `<CODE>` | `ISSUER_<CODE>_KEY` |\n|---|---|\n";

    static Stream<List<Setting<?>>> tables() {
        return Stream.of(
                CommonSettingTable.ALL,
                OwnIssuerSettingTable.ALL,
                IssuerLineSettingTable.ALL,
                RelaySettingTable.ALL,
                VanSettingTable.ALL,
                BreakerSettingTable.ALL,
                TimeSettingTable.ALL,
                LateApprovalSettingTable.ALL,
                WebhookSettingTable.ALL,
                CardVaultSettingTable.ALL,
                SubscriptionSettingTable.ALL,
                CallSettingTable.ALL,
                NightlySettingTable.ALL,
                ReconciliationSettingTable.ALL,
                CommonSettingTable.SERVER);
    }

    static List<IssuerPolicy> issuers() {
        return IssuerPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void documentShouldHaveTheTable(List<Setting<?>> settings) throws IOException {
        assertDocumented(settings.stream().map(SettingsDocumentTest::row).collect(Collectors.joining("", HEAD, "\n")));
    }

    @ParameterizedTest
    @MethodSource("issuers")
    @DisplayName("one table for all issuers, which differ in their code and the size of their key only")
    void documentShouldHaveTheTableOfEveryIssuer(IssuerPolicy issuer) throws IOException {
        IssuerSettingTable table = IssuerSettingTable.of(issuer);
        String rows = table.all().stream()
                .map(setting -> row(setting, shownFor(setting, table)))
                .collect(Collectors.joining("", HEAD, "\n"));

        assertDocumented(rows.replace(IssuerSettingTable.prefix(issuer), "ISSUER_<CODE>_"));
    }

    @Test
    void documentShouldHaveTheSizesOfKeys() throws IOException {
        assertDocumented(issuers().stream()
                .map(issuer -> "| `%s` %s | %s |\n"
                        .formatted(
                                issuer.code(),
                                issuer.names().korean(),
                                IssuerSettingTable.of(issuer).key().form().description()))
                .collect(Collectors.joining("", KEYS_HEAD, "\n")));
    }

    private static String shownFor(Setting<?> setting, IssuerSettingTable table) {
        boolean ofTheCipher = setting.equals(table.key()) || setting.equals(table.keyPrevious());
        return ofTheCipher ? "hex digits, below" : setting.form().description();
    }

    private static void assertDocumented(String table) throws IOException {
        assertThat(Files.readString(DOCUMENT) + "\n").contains(table);
    }

    private static String row(Setting<?> setting) {
        return row(setting, setting.form().description());
    }

    private static String row(Setting<?> setting, String value) {
        String absent = switch (setting.need()) {
            case REQUIRED -> "**required**";
            case DEFAULTED -> "`" + setting.standard() + "`";
            case OPTIONAL -> setting.standard();
        };
        return "| `%s` | %s | %s | %s |\n".formatted(setting.name(), value, absent, setting.meaning());
    }
}
