package dev.appcard.adapter.outbound.configuration;

import static dev.appcard.adapter.outbound.configuration.Setting.defaulted;
import static dev.appcard.adapter.outbound.configuration.Setting.optional;
import static dev.appcard.adapter.outbound.configuration.Setting.required;

import dev.appcard.adapter.outbound.background.BackgroundLimit;
import dev.appcard.adapter.outbound.configuration.form.Forms;
import dev.appcard.adapter.outbound.configuration.form.ListForms;
import dev.appcard.adapter.outbound.configuration.form.WebAddressForms;
import dev.appcard.adapter.outbound.time.ClockSettings;
import dev.appcard.adapter.outbound.transaction.DatabasePlaces;
import dev.appcard.adapter.outbound.vault.DataKey;
import dev.appcard.adapter.outbound.vault.DataKeys;
import dev.appcard.application.settings.Deployment;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Addresses, keys, the window and the database. */
final class CommonSettingTable {

    static final Setting<String> PUBLIC_URL = required(
            "PUBLIC_URL",
            WebAddressForms.ORIGIN,
            "where buyers, merchants and issuers reach the gateway, `https://pay.example.com`");
    static final Setting<List<IssuerPolicy>> ISSUERS =
            required("ISSUERS", ListForms.issuers(), "the issuers that are offered; only their settings are required");
    static final Setting<byte[]> DATA_KEY = required(
            "DATA_KEY",
            Forms.hex(DataKey.BYTES),
            "seals what is kept of an OTC and of what was agreed on before it (AES-256)");
    static final Setting<byte[]> DATA_KEY_PREVIOUS =
            optional("DATA_KEY_PREVIOUS", Forms.hex(DataKey.BYTES), "not used", "still opens what it has sealed");
    static final Setting<Duration> POLL_AFTER =
            defaulted("POLL_AFTER", Forms.timeLimit("PT1M"), "PT1S", "between two looks of the window at the status");
    static final Setting<String> APP_LAUNCH_VIA = optional(
            "APP_LAUNCH_VIA",
            WebAddressForms.PREFIX,
            "the app itself",
            "demo only: the window opens this address with the escaped app call behind it");
    static final Setting<Path> TEST_CLOCK_FILE = optional(
            "TEST_CLOCK_FILE",
            Forms.path(),
            "the database's clock",
            "tests only: the clock is off by the ISO-8601 duration in this file; live keys are refused");
    static final Setting<Duration> TEST_SYSTEM_CLOCK_AHEAD = defaulted(
            "TEST_SYSTEM_CLOCK_AHEAD",
            Forms.duration("PT0S", "PT24H"),
            "PT0S",
            "tests only: the system's clock is taken to be ahead by this; live keys are refused");
    static final Setting<Duration> CLOCK_MEASURE_EVERY = defaulted(
            "CLOCK_MEASURE_EVERY",
            Forms.timeLimit("PT10M"),
            "PT1M",
            "between two measurements of the database's clock, by which all instances go");
    static final Setting<Integer> BACKGROUND_LIMIT = defaulted(
            "BACKGROUND_LIMIT",
            Forms.wholeNumber(1, 10_000),
            "256",
            "pieces of background work at once; what is more waits for the next sweep");

    static final Setting<Integer> DB_POOL_SIZE = defaulted(
            "DB_POOL_SIZE",
            Forms.wholeNumber(2, 1_000),
            "32",
            "database connections for payments at most; up to four more are opened beside them");
    static final Setting<Integer> DB_POOL_RESERVE = defaulted(
            "DB_POOL_RESERVE",
            Forms.wholeNumber(1, 999),
            "8",
            "of them for issuers' results, outcomes and the sweep alone. Below `DB_POOL_SIZE`");
    static final Setting<Duration> DB_POOL_WAIT = defaulted(
            "DB_POOL_WAIT",
            Forms.timeLimit("PT10S"),
            "PT0.2S",
            "how long a call waits while none becomes free, before it is answered 503 with `Retry-After`. A queue that"
                    + " moves is waited in for ten seconds at most");

    /** Most are read elsewhere (`server.xml`, the sweep's timer); here they are only checked, so that the log names the one that fails. */
    static final List<Setting<?>> SERVER = List.of(
            defaulted("DB_HOST", Forms.HOST, "localhost", "PostgreSQL's host"),
            defaulted("DB_PORT", Forms.PORT, "5432", "and port"),
            defaulted("DB_NAME", Forms.ANY_TEXT, "appcard", "and database"),
            defaulted("DB_USER", Forms.ANY_TEXT, "appcard", "the application's role, which may not change the schema"),
            required("DB_PASSWORD", Forms.ANY_TEXT, "its password"),
            DB_POOL_SIZE,
            DB_POOL_RESERVE,
            DB_POOL_WAIT,
            defaulted("HTTP_PORT", Forms.PORT, "9080", "where the server listens"),
            defaulted(
                    "HTTP_THREADS",
                    Forms.wholeNumber(8, 10_000),
                    "512",
                    "threads for calls that the server makes at once when they are wanted: as many merchants' calls"
                            + " may come at the same moment without health waiting behind them"),
            defaulted(
                    "BODY_SECONDS",
                    Forms.wholeNumber(1, 60),
                    "10",
                    "that a request's body may take, and that a pause in it may last: 408 after"),
            defaulted(
                    "SWEEP_EVERY",
                    Forms.timeLimit("PT1M"),
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
            TEST_SYSTEM_CLOCK_AHEAD,
            CLOCK_MEASURE_EVERY,
            BACKGROUND_LIMIT);

    private CommonSettingTable() {}

    static GatewayAddresses addresses(Settings settings) {
        return new GatewayAddresses(settings.get(PUBLIC_URL));
    }

    static WindowSettings window(Settings settings) {
        return new WindowSettings(settings.find(APP_LAUNCH_VIA), settings.get(POLL_AFTER));
    }

    static Deployment deployment(Settings settings) {
        return new Deployment(settings.find(APP_LAUNCH_VIA).isEmpty()
                && settings.find(TEST_CLOCK_FILE).isEmpty()
                && settings.get(TEST_SYSTEM_CLOCK_AHEAD).isZero());
    }

    static ClockSettings clock(Settings settings) {
        return new ClockSettings(
                settings.get(CLOCK_MEASURE_EVERY),
                settings.find(TEST_CLOCK_FILE),
                settings.get(TEST_SYSTEM_CLOCK_AHEAD));
    }

    static DataKeys dataKeys(Settings settings) {
        return new DataKeys(
                new DataKey(settings.get(DATA_KEY)),
                settings.find(DATA_KEY_PREVIOUS).map(DataKey::new));
    }

    static DatabasePlaces.Limits databasePlaces(Settings settings) {
        return new DatabasePlaces.Limits(
                settings.get(DB_POOL_SIZE), settings.get(DB_POOL_RESERVE), settings.get(DB_POOL_WAIT));
    }

    static BackgroundLimit backgroundLimit(Settings settings) {
        return new BackgroundLimit(settings.get(BACKGROUND_LIMIT));
    }
}
