package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.HexForm;
import dev.appcard.adapter.outbound.configuration.form.MonthListForm;
import dev.appcard.adapter.outbound.configuration.form.TextForm;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForm;
import dev.appcard.adapter.outbound.configuration.form.WholeNumberForm;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.List;
import java.util.Set;

/** What is agreed with one issuer (contracts.md, "Settings of each issuer"). */
record IssuerSettingTable(
        Setting<String> mid,
        Setting<byte[]> key,
        Setting<byte[]> keyPrevious,
        Setting<byte[]> macKey,
        Setting<byte[]> macKeyPrevious,
        Setting<String> baseUrl,
        Setting<Integer> instalmentFrom,
        Setting<Set<Integer>> interestFreeMonths) {

    private static final TextForm MID = new TextForm("1 to 20 of [A-Z0-9]", "[A-Z0-9]{1,20}");
    private static final int MAC_KEY_BYTES = 32;
    private static final WholeNumberForm WON = new WholeNumberForm(0, 999_999_999);

    /** The key has the size of the issuer's cipher. */
    static IssuerSettingTable of(IssuerPolicy policy) {
        String prefix = prefix(policy);
        HexForm key = new HexForm(policy.cipher().keyBytes());
        HexForm macKey = new HexForm(MAC_KEY_BYTES);
        String previous = "still taken for inbound messages";
        return new IssuerSettingTable(
                required(prefix + "MID", MID, "the gateway's merchant id at the issuer"),
                required(prefix + "KEY", key, "the key of the issuer's cipher"),
                optional(prefix + "KEY_PREVIOUS", key, "not used", previous),
                required(prefix + "MAC_KEY", macKey, "the key of signs"),
                optional(prefix + "MAC_KEY_PREVIOUS", macKey, "not used", previous),
                required(prefix + "BASE_URL", WebAddressForm.BASE, "the issuer's server and its pages"),
                defaulted(
                        prefix + "INSTALLMENT_FROM",
                        WON,
                        "50000",
                        "won; instalment plans are offered from this amount on"),
                optional(
                        prefix + "INTEREST_FREE_MONTHS",
                        new MonthListForm(),
                        "none",
                        "plans whose interest the issuer bears, `2,3` for one"));
    }

    static String prefix(IssuerPolicy policy) {
        return "ISSUER_" + policy.code() + "_";
    }

    List<Setting<?>> all() {
        return List.of(mid, key, keyPrevious, macKey, macKeyPrevious, baseUrl, instalmentFrom, interestFreeMonths);
    }
}
