package dev.appcard.adapter.outbound.vault.kms;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.NewKey;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.ReEncryptResponse;

/**
 * Data keys under a symmetric key of AWS KMS: GenerateDataKey, Decrypt and ReEncrypt, each with the encryption context of
 * the key's scope. Needs {@code kms:GenerateDataKey} and {@code kms:Decrypt} on the keys; rewrapping {@code kms:ReEncrypt*}
 * and {@code kms:DescribeKey}.
 */
public final class AwsKmsKeyWrapper implements KeyWrapper {

    private final KmsClient client;
    private final KmsLine line;
    private final String keyId;

    public AwsKmsKeyWrapper(KmsSettings settings, AwsCredentialsProvider credentials) {
        this.client = KmsClients.create(settings, credentials);
        this.line = new KmsLine(settings.callsAtOnce(), settings.timeout());
        this.keyId = settings.keyId();
    }

    @Override
    public Wrapping<NewKey> generate(KeyContext context) {
        return line.ask("GenerateDataKey", () -> {
            GenerateDataKeyResponse made = client.generateDataKey(request ->
                    request.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(context.asEncryptionContext()));
            return new NewKey(keyOf(made.plaintext()), wrapped(made.keyId(), made.ciphertextBlob()));
        });
    }

    /** Names the key, so that a blob of another account is refused rather than opened. */
    @Override
    public Wrapping<AesKey> unwrap(WrappedKey wrapped, KeyContext context) {
        return line.ask(
                "Decrypt",
                () -> keyOf(client.decrypt(request -> request.keyId(wrapped.kekId())
                                .ciphertextBlob(SdkBytes.fromByteArray(wrapped.bytes()))
                                .encryptionContext(context.asEncryptionContext()))
                        .plaintext()));
    }

    @Override
    public Wrapping<WrappedKey> rewrap(WrappedKey wrapped, KeyContext context) {
        return line.ask("ReEncrypt", () -> {
            ReEncryptResponse moved = client.reEncrypt(request -> request.sourceKeyId(wrapped.kekId())
                    .ciphertextBlob(SdkBytes.fromByteArray(wrapped.bytes()))
                    .sourceEncryptionContext(context.asEncryptionContext())
                    .destinationKeyId(keyId)
                    .destinationEncryptionContext(context.asEncryptionContext()));
            return wrapped(moved.keyId(), moved.ciphertextBlob());
        });
    }

    @Override
    public Wrapping<String> currentKekId() {
        return line.ask(
                "DescribeKey",
                () -> client.describeKey(request -> request.keyId(keyId))
                        .keyMetadata()
                        .arn());
    }

    @Override
    public String setting() {
        return "KMS_KEY_ID";
    }

    /** The response's own array becomes the key, so that one copy fewer is left behind. */
    private static AesKey keyOf(SdkBytes plain) {
        return AesKey.taking(plain.asByteArrayUnsafe());
    }

    private static WrappedKey wrapped(String kekId, SdkBytes blob) {
        return new WrappedKey(kekId, blob.asByteArrayUnsafe());
    }

    @Override
    public void close() {
        line.close();
        client.close();
    }
}
