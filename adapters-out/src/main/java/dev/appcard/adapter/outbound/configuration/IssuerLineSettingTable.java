package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;

import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttpSettings;
import java.time.Duration;
import java.util.List;

/** How long issuers may take that have to be asked before their app is called. */
final class IssuerLineSettingTable {

    static final Setting<Duration> CONNECT_TIMEOUT = defaulted(
            "ISSUER_CONNECT_TIMEOUT", Forms.timeLimit("PT1M"), "PT2S", "for connecting to an issuer's server");
    static final Setting<Duration> TIMEOUT = defaulted(
            "ISSUER_TIMEOUT",
            Forms.timeLimit("PT1M"),
            "PT5S",
            "for its whole answer, connecting included. At least `ISSUER_CONNECT_TIMEOUT`");
    static final Setting<Integer> MAX_CALLS = defaulted(
            "ISSUER_MAX_CALLS",
            Forms.wholeNumber(1, 10_000),
            "32",
            "calls to one issuer at once; what is more is refused, so that a slow issuer holds up no other");

    static final List<Setting<?>> ALL = List.of(CONNECT_TIMEOUT, TIMEOUT, MAX_CALLS);

    private IssuerLineSettingTable() {}

    static IssuerHttpSettings read(Settings settings) {
        return new IssuerHttpSettings(settings.get(CONNECT_TIMEOUT), settings.get(TIMEOUT), settings.get(MAX_CALLS));
    }
}
