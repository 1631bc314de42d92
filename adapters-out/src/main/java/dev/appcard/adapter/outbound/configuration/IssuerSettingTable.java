package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.configuration.form.ValueForm;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForms;
import dev.appcard.adapter.outbound.issuer.OfferedIssuers;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is agreed with one issuer (docs/issuers/contracts.md, "Settings of each issuer"). */
record IssuerSettingTable(
        Setting<String> mid,
        Setting<byte[]> key,
        Setting<byte[]> keyPrevious,
        Setting<byte[]> macKey,
        Setting<byte[]> macKeyPrevious,
        Setting<String> baseUrl,
        Setting<Integer> instalmentFrom,
        Setting<Set<Integer>> interestFreeMonths) {

    private static final ValueForm<String> MID = Forms.text("1 to 20 of [A-Z0-9]", "[A-Z0-9]{1,20}");
    private static final int MAC_KEY_BYTES = 32;
    private static final ValueForm<Integer> WON = Forms.wholeNumber(0, 999_999_999);

    /** The key has the size of the issuer's cipher. */
    static IssuerSettingTable of(IssuerPolicy policy) {
        String prefix = prefix(policy);
        ValueForm<byte[]> key = Forms.hex(policy.messages().cipher().keyBytes());
        ValueForm<byte[]> macKey = Forms.hex(MAC_KEY_BYTES);
        String previous = "still taken for inbound messages";
        return new IssuerSettingTable(
                required(prefix + "MID", MID, "the gateway's merchant id at the issuer"),
                required(prefix + "KEY", key, "the key of the issuer's cipher"),
                optional(prefix + "KEY_PREVIOUS", key, "not used", previous),
                required(prefix + "MAC_KEY", macKey, "the key of signs"),
                optional(prefix + "MAC_KEY_PREVIOUS", macKey, "not used", previous),
                required(prefix + "BASE_URL", WebAddressForms.BASE, "the issuer's server and its pages"),
                defaulted(
                        prefix + "INSTALLMENT_FROM",
                        WON,
                        "50000",
                        "won; instalment plans are offered from this amount on"),
                optional(
                        prefix + "INTEREST_FREE_MONTHS",
                        ListForms.months(),
                        "none",
                        "plans whose interest the issuer bears, `2,3` for one"));
    }

    static String prefix(IssuerPolicy policy) {
        return "ISSUER_" + policy.code() + "_";
    }

    List<Setting<?>> all() {
        return List.of(mid, key, keyPrevious, macKey, macKeyPrevious, baseUrl, instalmentFrom, interestFreeMonths);
    }

    static OfferedIssuers read(Settings settings) {
        Map<IssuerCode, IssuerSettings> offered = new LinkedHashMap<>();
        settings.get(CommonSettingTable.ISSUERS)
                .forEach(policy -> offered.put(policy.code(), of(policy).read(settings, policy)));
        return new OfferedIssuers(offered);
    }

    private IssuerSettings read(Settings settings, IssuerPolicy policy) {
        return new IssuerSettings(
                settings.get(mid),
                rotating(settings, key, keyPrevious),
                rotating(settings, macKey, macKeyPrevious),
                settings.get(baseUrl),
                new InstalmentTerms(
                        Money.won(settings.get(instalmentFrom)),
                        settings.find(interestFreeMonths).orElse(Set.of())),
                OwnIssuerSettingTable.cardNumberStored(policy)
                        .map(settings::get)
                        .orElse(false));
    }

    private static RotatingSecret rotating(Settings settings, Setting<byte[]> current, Setting<byte[]> previous) {
        return new RotatingSecret(
                new Secret(settings.get(current)),
                settings.find(previous).map(Secret::new).orElse(null));
    }
}
