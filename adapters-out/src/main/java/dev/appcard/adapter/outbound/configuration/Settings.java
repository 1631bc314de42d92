package dev.appcard.adapter.outbound.configuration;

import dev.appcard.adapter.outbound.configuration.Setting.Need;
import dev.appcard.adapter.outbound.configuration.form.IssuerListForm;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of a deployment, all of them present and well formed: there is no instance of others. */
final class Settings {

    private final SettingSource source;

    private Settings(SettingSource source) {
        this.source = source;
    }

    /** @throws ConfigurationRefused naming everything that is wrong, at once */
    static Settings check(SettingSource source) {
        Settings settings = new Settings(source);
        return settings.checked(settings.table(), SettingRules.broken(settings));
    }

    /** As above, with the card vault's settings alone. */
    static Settings checkCardVault(SettingSource source) {
        Settings settings = new Settings(source);
        return settings.checked(CardVaultSettingTable.ALL.stream(), SettingRules.brokenOfCardVault(settings));
    }

    private Settings checked(Stream<Setting<?>> table, List<String> brokenRules) {
        List<String> problems = new ArrayList<>();
        table.forEach(setting -> problemOf(setting).ifPresent(problems::add));
        problems.addAll(brokenRules);
        if (!problems.isEmpty()) {
            throw new ConfigurationRefused(problems);
        }
        return this;
    }

    /** Well formed or not. */
    boolean isSet(Setting<?> setting) {
        return text(setting).isPresent();
    }

    /** For settings that are required or have a default. */
    <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.name() + " has not been checked"));
    }

    /** Empty for optional settings that are not set. */
    <T> Optional<T> find(Setting<T> setting) {
        return text(setting).flatMap(setting.form()::read);
    }

    private Stream<Setting<?>> table() {
        Stream<IssuerPolicy> offered =
                text(CommonSettings.ISSUERS).stream().flatMap(text -> IssuerListForm.known(text).stream());
        return Stream.of(
                        CommonSettings.ALL.stream(),
                        offered.flatMap(Settings::ofIssuer),
                        IssuerLineSettings.ALL.stream(),
                        RelaySettings.ALL.stream(),
                        VanSettingTable.ALL.stream(),
                        TimeSettings.ALL.stream(),
                        CardVaultSettingTable.ALL.stream(),
                        SubscriptionSettingTable.ALL.stream(),
                        CommonSettings.SERVER.stream())
                .flatMap(settings -> settings);
    }

    private static Stream<Setting<?>> ofIssuer(IssuerPolicy policy) {
        return Stream.concat(IssuerSettingTable.of(policy).all().stream(), OwnIssuerSettings.of(policy).stream());
    }

    private Optional<String> problemOf(Setting<?> setting) {
        if (find(setting).isPresent() || (text(setting).isEmpty() && setting.need() == Need.OPTIONAL)) {
            return Optional.empty();
        }
        String fault = text(setting).isEmpty() ? " is not set: it must be " : " must be ";
        return Optional.of(setting.name() + fault + setting.form().description());
    }

    private Optional<String> text(Setting<?> setting) {
        Optional<String> set = source.find(setting.name());
        return setting.need() == Need.DEFAULTED ? set.or(() -> Optional.of(setting.standard())) : set;
    }
}
