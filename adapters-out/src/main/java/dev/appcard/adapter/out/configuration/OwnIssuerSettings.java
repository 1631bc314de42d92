package dev.appcard.adapter.out.configuration;

import static dev.appcard.adapter.out.configuration.Setting.required;

import dev.appcard.adapter.out.configuration.form.CheckedTextForm;
import dev.appcard.adapter.out.issuer.samsung.PublicKeyText;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.List;

/** What only one issuer has, beside {@link IssuerSettingTable}; required like that when the issuer is offered. */
final class OwnIssuerSettings {

    static final Setting<String> SAMSUNG_PUBLIC_KEY = required(
            "ISSUER_SAMSUNG_PUBLIC_KEY",
            new CheckedTextForm(PublicKeyText.DESCRIPTION, PublicKeyText::isValid),
            "Samsung's key, for the session keys of app calls; line ends may be written as `\\n`");

    static final List<Setting<?>> ALL = List.of(SAMSUNG_PUBLIC_KEY);

    private OwnIssuerSettings() {}

    static List<Setting<?>> of(IssuerPolicy policy) {
        return ALL.stream()
                .filter(setting -> setting.name().startsWith(IssuerSettingTable.prefix(policy)))
                .toList();
    }
}
