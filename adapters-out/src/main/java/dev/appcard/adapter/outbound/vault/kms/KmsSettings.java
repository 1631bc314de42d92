package dev.appcard.adapter.outbound.vault.kms;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How AWS KMS is reached. Credentials are found by the SDK's default chain.
 *
 * @param keyId the key that new data keys are wrapped under: id, ARN or alias
 * @param endpoint empty for AWS's own
 * @param connectTimeout for the connection alone
 * @param timeout for a whole answer, connecting and retries included
 * @param retries of a call that was throttled or failed on its way
 * @param callsAtOnce what is more is refused at once, so that a slow KMS piles up no threads
 */
public record KmsSettings(
        String keyId,
        String region,
        Optional<URI> endpoint,
        Duration connectTimeout,
        Duration timeout,
        int retries,
        int callsAtOnce) {}
