package dev.appcard.adapter.inbound.admin;

import dev.appcard.domain.merchant.ApiKeys;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which keys a merchant gets: new ones, or given ones. Only test keys may be given. */
final class KeyOptions {

    private static final String SECRET_KEY = "--secret-key";
    private static final String CLIENT_KEY = "--client-key";

    @Option(names = "--live", description = "its keys move real money")
    private boolean live;

    @Option(
            names = SECRET_KEY,
            paramLabel = "<key>",
            description = "a test key, with --client-key: these instead of new ones")
    private @Nullable String secretKey;

    @Option(names = CLIENT_KEY, paramLabel = "<key>")
    private @Nullable String clientKey;

    boolean isLive() {
        return live;
    }

    /**
     * Empty where new keys are to be made.
     *
     * @throws picocli.CommandLine.ParameterException for what may not be given, not showing it
     */
    Optional<ApiKeys> given(OptionReader options) {
        if (secretKey == null && clientKey == null) {
            return Optional.empty();
        }
        if (live) {
            throw options.refused(SECRET_KEY + ", " + CLIENT_KEY, "live keys are made, not chosen; leave them out");
        }
        return Optional.of(new ApiKeys(
                checked(options, SECRET_KEY, secretKey, key -> ApiKeys.checkedSecret(key, false)),
                checked(options, CLIENT_KEY, clientKey, key -> ApiKeys.checkedClient(key, false)),
                false));
    }

    private static String checked(
            OptionReader options, String option, @Nullable String key, Function<String, String> check) {
        if (key == null) {
            throw options.refused(option, "missing; give both keys or none");
        }
        return options.read(option, key, check);
    }
}
