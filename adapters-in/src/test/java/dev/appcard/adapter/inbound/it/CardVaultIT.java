package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.vault.kms.AwsKmsKeyWrapper;
import dev.appcard.adapter.outbound.vault.kms.KmsSettings;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import dev.appcard.application.port.outbound.vault.CardVault;
import dev.appcard.application.port.outbound.vault.OpenedCard;
import dev.appcard.domain.billing.CardBinding;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

@DisplayName("The card vault in the server: its beans, its table, and the AWS SDK in the WAR")
@ExtendWith(ArquillianExtension.class)
class CardVaultIT {

    private static final CardBinding BINDING =
            new CardBinding(new MerchantId("itshop"), "KB", new BillingKey("bill_inthecontainer0001"));

    @Inject
    private CardVault vault;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive gateway() {
        return GatewayArchive.with(CardVaultIT.class);
    }

    @Test
    void openShouldGiveBackWhatWasSealed() {
        Sealed<CardSecret> sealed =
                vault.prepareSeal(BINDING.merchant()).orElseThrow().seal(cardId(), BINDING);

        assertThat(vault.open(sealed, BINDING)).isEqualTo(new OpenedCard.Opened(cardId()));
    }

    @Test
    void prepareSealShouldRefuseToBeAskedInsideOfATransaction() throws Exception {
        transaction.begin();
        try {
            assertThatIllegalStateException().isThrownBy(() -> vault.prepareSeal(BINDING.merchant()));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("the SDK signs, sends, and reads the answer")
    void sdkShouldWorkInsideOfTheServer() throws IOException {
        try (ServerSocket kms = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                AwsKmsKeyWrapper wrapper = wrapper(kms.getLocalPort())) {
            Thread.startVirtualThread(() -> answerOne(kms));

            assertThat(wrapper.generate(new KeyContext("itshop/2026-11")))
                    .isInstanceOfSatisfying(
                            Wrapping.Done.class,
                            done -> assertThat(done.toString()).contains("arn:of:the:key"));
        }
    }

    private static AwsKmsKeyWrapper wrapper(int port) {
        return new AwsKmsKeyWrapper(
                new KmsSettings(
                        "alias/appcard",
                        "ap-northeast-2",
                        Optional.of(URI.create("http://127.0.0.1:" + port)),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        0,
                        1),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret")));
    }

    /** A canned answer of GenerateDataKey, once the head of a request has come. */
    private static void answerOne(ServerSocket kms) {
        String body = "{\"KeyId\":\"arn:of:the:key\",\"Plaintext\":\"%s\",\"CiphertextBlob\":\"%s\"}"
                .formatted(base64(32), base64(64));
        try (Socket caller = kms.accept()) {
            caller.getInputStream().readNBytes(1);
            caller.getOutputStream()
                    .write(("HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nConnection: close\r\n"
                                    + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private static CardId cardId() {
        return CardId.of("card-id-in-the-container".getBytes(StandardCharsets.US_ASCII));
    }
}
