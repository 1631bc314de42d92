package dev.appcard.adapter.outbound.vault.kms;

import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/**
 * What a failed call means. Two answers are about the wrapped key itself and final: it was altered or belongs to
 * another context, or it is another key's. All the others may be different next time, also "no such key", which is what
 * a wrong region answers too: a card is not given up for a mistake in the settings.
 */
final class KmsFailure {

    private static final Logger LOG = LoggerFactory.getLogger(KmsFailure.class);

    private KmsFailure() {}

    static <T> Wrapping<T> of(String operation, @Nullable Throwable failure) {
        // Never the message: a KMS quotes what it was asked.
        LOG.warn("KMS {}: {}", operation, nameOf(failure));
        return failure instanceof InvalidCiphertextException || failure instanceof IncorrectKeyException
                ? new Wrapping.Refused<>()
                : new Wrapping.Unavailable<>();
    }

    private static String nameOf(@Nullable Throwable failure) {
        return failure instanceof AwsServiceException answered && answered.awsErrorDetails() != null
                ? answered.awsErrorDetails().errorCode()
                : String.valueOf(failure == null ? null : failure.getClass().getSimpleName());
    }
}
