package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.configuration.form.HexForm;
import dev.appcard.adapter.outbound.configuration.form.IssuerListForm;
import dev.appcard.adapter.outbound.configuration.form.PathForm;
import dev.appcard.adapter.outbound.configuration.form.TextForm;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForm;
import dev.appcard.adapter.outbound.configuration.form.WholeNumberForm;
import dev.appcard.adapter.outbound.vault.DataKey;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Addresses, keys, the window and the database. */
final class CommonSettings {

    static final Setting<String> PUBLIC_URL = required(
            "PUBLIC_URL",
            WebAddressForm.ORIGIN,
            "where buyers, merchants and issuers reach the gateway, `https://pay.example.com`");
    static final Setting<List<IssuerPolicy>> ISSUERS =
            required("ISSUERS", new IssuerListForm(), "the issuers that are offered; only their settings are required");
    static final Setting<byte[]> DATA_KEY = required(
            "DATA_KEY",
            new HexForm(DataKey.BYTES),
            "seals what is kept of an OTC and of what was agreed on before it (AES-256)");
    static final Setting<byte[]> DATA_KEY_PREVIOUS =
            optional("DATA_KEY_PREVIOUS", new HexForm(DataKey.BYTES), "not used", "still opens what it has sealed");
    static final Setting<Duration> POLL_AFTER =
            defaulted("POLL_AFTER", TimeSettings.upTo("PT1M"), "PT1S", "between two looks of the window at the status");
    static final Setting<String> APP_LAUNCH_VIA = optional(
            "APP_LAUNCH_VIA",
            WebAddressForm.PREFIX,
            "the app itself",
            "demo only: the window opens this address with the escaped app call behind it");
    static final Setting<Path> TEST_CLOCK_FILE = optional(
            "TEST_CLOCK_FILE",
            new PathForm(),
            "the system's clock",
            "tests only: the clock is off by the ISO-8601 duration in this file; live keys are refused");
    static final Setting<Integer> BACKGROUND_LIMIT = defaulted(
            "BACKGROUND_LIMIT",
            new WholeNumberForm(1, 10_000),
            "256",
            "pieces of background work at once; what is more waits for the next sweep");

    /** Read elsewhere (`server.xml`, the sweep's timer); here they are only checked, so that the log names the one that fails. */
    static final List<Setting<?>> SERVER = List.of(
            defaulted("DB_HOST", TextForm.HOST, "localhost", "PostgreSQL's host"),
            defaulted("DB_PORT", WholeNumberForm.PORT, "5432", "and port"),
            defaulted("DB_NAME", TextForm.ANY, "appcard", "and database"),
            defaulted("DB_USER", TextForm.ANY, "appcard", "the application's role, which may not change the schema"),
            required("DB_PASSWORD", TextForm.ANY, "its password"),
            defaulted("DB_POOL_SIZE", new WholeNumberForm(1, 1_000), "32", "database connections at most"),
            defaulted("HTTP_PORT", WholeNumberForm.PORT, "9080", "where the server listens"),
            defaulted(
                    "SWEEP_EVERY",
                    TimeSettings.upTo("PT1M"),
                    "PT1S",
                    "pause between two looks for payments, and for charges of subscriptions, that are due"));

    static final List<Setting<?>> ALL = List.of(
            PUBLIC_URL,
            ISSUERS,
            DATA_KEY,
            DATA_KEY_PREVIOUS,
            POLL_AFTER,
            APP_LAUNCH_VIA,
            TEST_CLOCK_FILE,
            BACKGROUND_LIMIT);

    private CommonSettings() {}
}
