package dev.appcard.adapter.outbound.vault.kms;

import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The real SDK on the line to a test KMS. */
public final class KmsForTests {

    public static final String ALIAS = "alias/appcard";
    public static final int PLACES = 4;
    static final int RETRIES = 2;
    static final Duration TIMEOUT = Duration.ofSeconds(20);

    private KmsForTests() {}

    /** A KMS with one key, which the alias points to. */
    public static PlayKms start() {
        PlayKms kms = PlayKms.start();
        kms.keys().point(ALIAS, kms.keys().create());
        return kms;
    }

    public static AwsKmsKeyWrapper wrapper(PlayKms kms) {
        return wrapper(kms, PlayKms.SECRET_KEY, TIMEOUT);
    }

    /** Each question is asked once. */
    public static AwsKmsKeyWrapper withoutRetries(PlayKms kms) {
        return wrapper(kms, PlayKms.SECRET_KEY, TIMEOUT, 0);
    }

    static AwsKmsKeyWrapper wrapper(PlayKms kms, String secretKey, Duration timeout) {
        return wrapper(kms, secretKey, timeout, RETRIES);
    }

    private static AwsKmsKeyWrapper wrapper(PlayKms kms, String secretKey, Duration timeout, int retries) {
        return new AwsKmsKeyWrapper(
                new KmsSettings(
                        ALIAS,
                        PlayKms.REGION,
                        Optional.of(kms.endpoint()),
                        Duration.ofSeconds(1),
                        timeout,
                        retries,
                        PLACES),
                StaticCredentialsProvider.create(AwsBasicCredentials.create(PlayKms.ACCESS_KEY, secretKey)));
    }
}
