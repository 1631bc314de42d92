package dev.appcard.adapter.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfiguredIssuerGatewaysTest {

    private static final IssuerCode KB = new IssuerCode("KB");
    private static final IssuerCode BC = new IssuerCode("BC");
    private static final IssuerCode NH = new IssuerCode("NH");
    private static final InstalmentTerms TERMS = new InstalmentTerms(Money.won(100_000), Set.of(2, 3));

    private static final IssuerHttp NO_HTTP = new IssuerHttp(
            new IssuerHttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), 1),
            () -> {},
            BreakersForTests.never());

    private final ConfiguredIssuerGateways gateways = PlayedGateways.gateways(offered(NH, KB));

    @Test
    void offeredShouldBeInTheSettingsOrder() {
        assertThat(gateways.offered()).containsExactly(NH, KB);
    }

    @Test
    void findShouldGiveTheSameGatewayAgainAndOnlyWhenOffered() {
        assertThat(gateways.find(KB)).isPresent().isEqualTo(gateways.find(KB));
        assertThat(gateways.find(new IssuerCode("HANA"))).isEmpty();
    }

    @Test
    void termsAndOriginShouldBeThoseOfTheSettings() {
        assertThat(gateways.termsOf(KB)).isEqualTo(TERMS);
        assertThat(gateways.pageOrigin(KB)).isEqualTo("http://localhost:9090");
        assertThat(gateways.pageOrigin(NH)).isEqualTo("https://pages.nh.example");
    }

    @Test
    @DisplayName("cards are registered where the CARD_ID is a token, and where it is card data only if that is stored")
    void registersCardsShouldFollowTheKindOfTheCardId() {
        assertThat(gateways.registersCards(KB)).isTrue();
        assertThat(gateways.registersCards(new IssuerCode("HANA"))).isFalse();
        assertThat(bc(true).registersCards(BC)).isTrue();
        assertThat(bc(false).registersCards(BC)).isFalse();
    }

    @Test
    @DisplayName("an issuer's process is the common one or its own: never neither, never both, never two")
    void constructorShouldRefuseAnIssuerWithoutAContractOrWithTwo() {
        IssuerContract bc = contract(BC);

        assertRefused(offered(BC), List.of(), "no contract with issuer BC");
        assertRefused(offered(BC), List.of(bc, bc), "two contracts with issuer BC");
        assertRefused(offered(NH, KB), List.of(contract(KB)), "two contracts with issuer KB");
    }

    private static void assertRefused(OfferedIssuers offered, List<IssuerContract> contracts, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ConfiguredIssuerGateways(offered, contracts, NO_HTTP))
                .withMessageContaining(message);
    }

    private static IssuerContract contract(IssuerCode issuer) {
        return new IssuerContract() {
            @Override
            public IssuerCode issuer() {
                return issuer;
            }

            @Override
            public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
                throw new AssertionError("not to be made");
            }
        };
    }

    @Test
    @DisplayName("each issuer whose row does not say all has its contract, and each contract is a bean")
    void contractsShouldBeBeansAndComplete() {
        List<JavaClass> found = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.appcard.adapter.outbound.issuer")
                        .stream()
                        .filter(type -> type.isAssignableTo(IssuerContract.class) && !type.isInterface())
                        .toList();

        assertThat(found)
                .hasSameSizeAs(PlayedGateways.contracts())
                .allMatch(type -> type.isAnnotatedWith(Singleton.class));
        assertThat(PlayedGateways.contracts())
                .extracting(IssuerContract::issuer)
                .containsExactlyInAnyOrderElementsOf(IssuerPolicies.all().stream()
                        .filter(policy -> !policy.messages().common())
                        .map(IssuerPolicy::code)
                        .toList());
    }

    @Test
    @DisplayName("every issuer of the table gets a gateway: what its row says, the adapters can do")
    void everyIssuerShouldGetAGateway() {
        IssuerCode[] all = IssuerPolicies.all().stream().map(IssuerPolicy::code).toArray(IssuerCode[]::new);

        assertThat(PlayedGateways.gateways(offered(all)).offered()).containsExactly(all);
    }

    private static ConfiguredIssuerGateways bc(boolean cardNumberStored) {
        IssuerSettings settings = settings(BC, "https://pages.bc.example", cardNumberStored);
        return PlayedGateways.gateways(new OfferedIssuers(Map.of(BC, settings)));
    }

    private static OfferedIssuers offered(IssuerCode... issuers) {
        Map<IssuerCode, IssuerSettings> settings = new LinkedHashMap<>();
        for (IssuerCode issuer : issuers) {
            String baseUrl = issuer.equals(KB) ? "http://localhost:9090/kb" : "https://pages.nh.example";
            settings.put(issuer, settings(issuer, baseUrl, false));
        }
        return new OfferedIssuers(settings);
    }

    private static IssuerSettings settings(IssuerCode issuer, String baseUrl, boolean cardNumberStored) {
        return new IssuerSettings(
                "DEMO" + issuer,
                RotatingSecret.of(new Secret(
                        new byte[IssuerPolicies.of(issuer).messages().cipher().keyBytes()])),
                RotatingSecret.of(new Secret(new byte[32])),
                baseUrl,
                TERMS,
                cardNumberStored);
    }
}
