package dev.appcard.adapter.out.configuration;

import static dev.appcard.adapter.out.configuration.Setting.optional;
import static dev.appcard.adapter.out.configuration.Setting.required;

import dev.appcard.adapter.out.configuration.form.HexForm;
import dev.appcard.adapter.out.configuration.form.TextForm;
import dev.appcard.adapter.out.configuration.form.WebAddressForm;
import dev.appcard.adapter.out.issuer.IssuerContract;
import java.util.List;

/** What is agreed with one issuer (contracts.md, "Settings of each issuer"). */
record IssuerSettingTable(
        Setting<String> mid,
        Setting<byte[]> key,
        Setting<byte[]> keyPrevious,
        Setting<byte[]> macKey,
        Setting<byte[]> macKeyPrevious,
        Setting<String> baseUrl) {

    private static final TextForm MID = new TextForm("1 to 20 of [A-Z0-9]", "[A-Z0-9]{1,20}");
    private static final int MAC_KEY_BYTES = 32;
    private static final String NOT_USED = "not used";

    static IssuerSettingTable of(IssuerContract contract) {
        String prefix = "ISSUER_" + contract.policy().code() + "_";
        HexForm key = new HexForm(contract.keyBytes());
        HexForm macKey = new HexForm(MAC_KEY_BYTES);
        return new IssuerSettingTable(
                required(prefix + "MID", MID, "the gateway's merchant id at the issuer"),
                required(prefix + "KEY", key, "the key of the issuer's cipher"),
                optional(prefix + "KEY_PREVIOUS", key, NOT_USED, "still taken for inbound messages"),
                required(prefix + "MAC_KEY", macKey, "the key of signs"),
                optional(prefix + "MAC_KEY_PREVIOUS", macKey, NOT_USED, "still taken for inbound messages"),
                optional(prefix + "BASE_URL", WebAddressForm.BASE, NOT_USED, "the issuer's server"));
    }

    List<Setting<?>> all() {
        return List.of(mid, key, keyPrevious, macKey, macKeyPrevious, baseUrl);
    }
}
