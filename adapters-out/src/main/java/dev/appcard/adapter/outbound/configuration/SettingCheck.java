package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.configuration.Setting.Need;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that the settings are there, well formed, and fit together. Reports everything that is wrong at once, and no
 * value.
 */
final class SettingCheck {

    private SettingCheck() {}

    /** @throws ConfigurationRefused naming everything that is wrong */
    static Settings all(SettingSource source) {
        Settings settings = new Settings(source);
        return checked(settings, table(settings), SettingRules.broken(settings));
    }

    /** As above, with the card vault's settings alone. */
    static Settings cardVault(SettingSource source) {
        Settings settings = new Settings(source);
        return checked(settings, CardVaultSettingTable.ALL.stream(), SettingRules.brokenOfCardVault(settings));
    }

    /** These alone. */
    static Settings of(Settings settings, List<Setting<?>> table) {
        return checked(settings, table.stream(), List.of());
    }

    private static Settings checked(Settings settings, Stream<Setting<?>> table, List<String> brokenRules) {
        List<String> problems = new ArrayList<>();
        table.forEach(setting -> problemOf(settings, setting).ifPresent(problems::add));
        problems.addAll(brokenRules);
        if (!problems.isEmpty()) {
            throw new ConfigurationRefused(problems);
        }
        return settings;
    }

    private static Stream<Setting<?>> table(Settings settings) {
        return Stream.of(
                        CommonSettingTable.ALL.stream(),
                        offered(settings).stream().flatMap(SettingCheck::ofIssuer),
                        IssuerLineSettingTable.ALL.stream(),
                        RelaySettingTable.ALL.stream(),
                        VanSettingTable.ALL.stream(),
                        BreakerSettingTable.ALL.stream(),
                        TimeSettingTable.ALL.stream(),
                        LateApprovalSettingTable.ALL.stream(),
                        CardVaultSettingTable.ALL.stream(),
                        SubscriptionSettingTable.ALL.stream(),
                        CallSettingTable.ALL.stream(),
                        NightlySettingTable.ALL.stream(),
                        WebhookSettingTable.ALL.stream(),
                        ReconciliationSettingTable.ALL.stream(),
                        CommonSettingTable.SERVER.stream())
                .flatMap(part -> part);
    }

    /** Also where the list itself is wrong: the settings of those that are known are named with it. */
    private static List<IssuerPolicy> offered(Settings settings) {
        return settings.find(CommonSettingTable.ISSUERS)
                .or(() -> settings.text(CommonSettingTable.ISSUERS).map(ListForms::knownIssuers))
                .orElse(List.of());
    }

    private static Stream<Setting<?>> ofIssuer(IssuerPolicy policy) {
        return Stream.concat(IssuerSettingTable.of(policy).all().stream(), OwnIssuerSettingTable.of(policy).stream());
    }

    private static Optional<String> problemOf(Settings settings, Setting<?> setting) {
        boolean isSet = settings.isSet(setting);
        if (settings.find(setting).isPresent() || (!isSet && setting.need() == Need.OPTIONAL)) {
            return Optional.empty();
        }
        String fault = isSet ? " must be " : " is not set: it must be ";
        return Optional.of(setting.name() + fault + setting.form().description());
    }
}
