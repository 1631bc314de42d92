package dev.appcard.adapter.outbound.vault.kms;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

/** Makes the SDK's client: only the credentials are searched for in the environment. */
final class KmsClients {

    private static final BackoffStrategy PAUSE =
            BackoffStrategy.exponentialDelay(Duration.ofMillis(50), Duration.ofMillis(500));

    private KmsClients() {}

    static KmsClient create(KmsSettings settings, AwsCredentialsProvider credentials) {
        var builder = KmsClient.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .overrideConfiguration(times(settings))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout())
                        .socketTimeout(settings.timeout()));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static ClientOverrideConfiguration times(KmsSettings settings) {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(settings.timeout())
                .retryStrategy(retries(settings.retries()))
                .build();
    }

    private static StandardRetryStrategy retries(int retries) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(1 + retries)
                .backoffStrategy(PAUSE)
                .throttlingBackoffStrategy(PAUSE)
                .build();
    }
}
