package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.issuer.samsung.PublicKeyText;
import dev.appcard.adapter.outbound.issuer.samsung.SamsungSettings;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What only some issuers have, beside {@link IssuerSettingTable}; checked like that when the issuer is offered. */
final class OwnIssuerSettingTable {

    static final Setting<String> SAMSUNG_PUBLIC_KEY = required(
            "ISSUER_SAMSUNG_PUBLIC_KEY",
            Forms.text(PublicKeyText.DESCRIPTION, PublicKeyText::isValid),
            "Samsung's key, for the session keys of app calls; line ends may be written as `\\n`");

    static final List<Setting<?>> ALL = Stream.concat(
                    Stream.<Setting<?>>of(SAMSUNG_PUBLIC_KEY),
                    IssuerPolicies.all().stream().flatMap(policy -> cardNumberStored(policy).stream()))
            .toList();

    private OwnIssuerSettingTable() {}

    static List<Setting<?>> of(IssuerPolicy policy) {
        return ALL.stream()
                .filter(setting -> setting.name().startsWith(IssuerSettingTable.prefix(policy)))
                .toList();
    }

    /** Only an issuer whose CARD_ID is card data has it: a token may always be kept. */
    static Optional<Setting<Boolean>> cardNumberStored(IssuerPolicy policy) {
        return switch (policy.cardIdKind()) {
            case TOKEN -> Optional.empty();
            case CARD_DATA ->
                Optional.of(defaulted(
                        IssuerSettingTable.prefix(policy) + "CARD_NUMBER_STORED",
                        Forms.yesNo(),
                        "false",
                        "whether cards are registered with this issuer, whose CARD_ID is the card's number and expiry: "
                                + "**it is card data**, so PCI DSS and 여신전문금융업법 apply to those who store it, "
                                + "sealed as it is"));
        };
    }

    /** Only where Samsung is offered: elsewhere it has not been checked. */
    static SamsungSettings samsung(Settings settings) {
        return new SamsungSettings(settings.get(SAMSUNG_PUBLIC_KEY));
    }
}
