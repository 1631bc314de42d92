package dev.appcard.adapter.outbound.vault.kms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.vault.kms.play.PlayKms;
import dev.appcard.adapter.outbound.vault.kms.play.PlayKms.Fault;
import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.KeyContext;
import dev.appcard.adapter.outbound.vault.wrap.NewKey;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Done;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Refused;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("AWS KMS by the real SDK, over HTTP, against the test KMS")
class AwsKmsKeyWrapperTest {

    private static final KeyContext CONTEXT = new KeyContext("shop/2026-11");
    private static final int ATTEMPTS = 1 + KmsForTests.RETRIES;

    private PlayKms kms;
    private AwsKmsKeyWrapper wrapper;

    @BeforeEach
    void start() {
        kms = KmsForTests.start();
        wrapper = KmsForTests.wrapper(kms);
    }

    @AfterEach
    void stop() {
        wrapper.close();
        kms.close();
    }

    @Test
    void unwrapShouldGiveTheKeyThatWasGenerated() {
        NewKey made = generated();

        assertThat(revealed(wrapper.unwrap(made.wrapped(), CONTEXT)))
                .isEqualTo(made.key().reveal());
        assertThat(kms.calls("GenerateDataKey")).isOne();
        assertThat(kms.calls("Decrypt")).isOne();
    }

    @Test
    void generateShouldNameTheKeyItselfAndNotTheAlias() {
        assertThat(wrapper.currentKekId())
                .isEqualTo(new Done<>(generated().wrapped().kekId()));
        assertThat(generated().wrapped().kekId()).startsWith("arn:aws:kms:ap-northeast-2:");
    }

    @Test
    @DisplayName("a wrapped key unwraps in its own context only")
    void unwrapShouldRefuseAnotherContext() {
        assertThat(wrapper.unwrap(generated().wrapped(), new KeyContext("shop/2026-12")))
                .isEqualTo(new Refused<>());
    }

    @Test
    void unwrapShouldRefuseAlteredBytes() {
        WrappedKey wrapped = generated().wrapped();
        byte[] altered = wrapped.bytes();
        altered[altered.length - 1] ^= 1;

        assertThat(wrapper.unwrap(new WrappedKey(wrapped.kekId(), altered), CONTEXT))
                .isEqualTo(new Refused<>());
    }

    @Test
    @DisplayName("a blob of another key than its row names is refused (IncorrectKeyException)")
    void unwrapShouldRefuseAnotherKeysBlob() {
        String other = kms.keys().create();

        assertThat(wrapper.unwrap(new WrappedKey(other, generated().wrapped().bytes()), CONTEXT))
                .isEqualTo(new Refused<>());
    }

    @Test
    void unwrapShouldOpenWhatOlderMaterialOfTheSameKeyWrapped() {
        NewKey before = generated();
        kms.keys().rotateMaterial(before.wrapped().kekId());
        NewKey after = generated();

        assertThat(revealed(wrapper.unwrap(before.wrapped(), CONTEXT)))
                .isEqualTo(before.key().reveal());
        assertThat(revealed(wrapper.unwrap(after.wrapped(), CONTEXT)))
                .isEqualTo(after.key().reveal());
    }

    @Test
    @DisplayName("rewrapping brings the same data key under the key that the alias points to now")
    void rewrapShouldMoveToTheCurrentKey() {
        NewKey made = generated();
        String next = kms.keys().create();
        kms.keys().point(KmsForTests.ALIAS, next);

        WrappedKey moved = value(wrapper.rewrap(made.wrapped(), CONTEXT));

        assertThat(moved.kekId()).isEqualTo(next);
        assertThat(revealed(wrapper.unwrap(moved, CONTEXT)))
                .isEqualTo(made.key().reveal());
        assertThat(revealed(wrapper.unwrap(made.wrapped(), CONTEXT)))
                .isEqualTo(made.key().reveal());
        assertThat(wrapper.rewrap(made.wrapped(), new KeyContext("thief/2026-11")))
                .isEqualTo(new Refused<>());
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "FAILING"})
    @DisplayName("tried as often as the settings say, then unavailable; all right when an earlier try succeeds")
    void askShouldRetryWhatMayPass(Fault fault) {
        WrappedKey wrapped = generated().wrapped();

        kms.become(fault);
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isEqualTo(new Unavailable<>());
        assertThat(kms.calls("Decrypt")).isEqualTo(ATTEMPTS);

        kms.become(fault, ATTEMPTS - 1);
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isInstanceOf(Done.class);
    }

    @Test
    void askShouldBeUnavailableWhileTheKeyIsDisabledOrToBeDeleted() {
        WrappedKey wrapped = generated().wrapped();

        kms.keys().disable(wrapped.kekId());
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isEqualTo(new Unavailable<>());
        assertThat(wrapper.generate(CONTEXT)).isEqualTo(new Unavailable<>());
        assertThat(wrapper.rewrap(wrapped, CONTEXT)).isEqualTo(new Unavailable<>());
        kms.keys().scheduleDeletion(wrapped.kekId());
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isEqualTo(new Unavailable<>());

        kms.keys().enable(wrapped.kekId());
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("a key that the KMS does not know may be a slip in the settings: no card is given up for it")
    void unwrapShouldBeUnavailableWhenThereIsNoSuchKey() {
        WrappedKey elsewhere = new WrappedKey(
                "arn:aws:kms:ap-northeast-2:000000000000:key/none",
                generated().wrapped().bytes());

        assertThat(wrapper.unwrap(elsewhere, CONTEXT)).isEqualTo(new Unavailable<>());
    }

    @Test
    void askShouldBeUnavailableWhenNobodyListens() {
        WrappedKey wrapped = generated().wrapped();

        kms.goDown();
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isEqualTo(new Unavailable<>());
        kms.comeUp();
        assertThat(wrapper.unwrap(wrapped, CONTEXT)).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("the test KMS verifies signatures: with another secret key nothing is answered")
    void askShouldBeUnavailableWithWrongCredentials() {
        try (AwsKmsKeyWrapper stranger = KmsForTests.wrapper(kms, "another/secret", KmsForTests.TIMEOUT)) {
            assertThat(stranger.generate(CONTEXT)).isEqualTo(new Unavailable<>());
        }
        assertThat(kms.calls("InvalidSignatureException")).isOne();
        assertThat(kms.calls("GenerateDataKey")).isZero();
    }

    @Test
    void askShouldTakeASlowAnswer() {
        kms.become(Fault.SLOW);

        assertThat(wrapper.generate(CONTEXT)).isInstanceOf(Done.class);
    }

    @ParameterizedTest
    @CsvSource({"SLOW", "HANGING"})
    @Timeout(20)
    @DisplayName("an answer that does not come in time ends the wait, on any kind of thread")
    void askShouldEndWithTheTimeout(Fault fault) {
        try (AwsKmsKeyWrapper hasty = KmsForTests.wrapper(kms, PlayKms.SECRET_KEY, Duration.ofMillis(200))) {
            kms.become(fault);
            assertThat(hasty.generate(CONTEXT)).isEqualTo(new Unavailable<>());
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("a KMS that hangs holds as many threads as there are places; others are told at once, and none later")
    void askShouldRefuseWhenAllPlacesAreTaken() {
        try (AwsKmsKeyWrapper patient = KmsForTests.wrapper(kms, PlayKms.SECRET_KEY, Duration.ofSeconds(30))) {
            kms.become(Fault.HANGING);
            List<CompletableFuture<Wrapping<NewKey>>> waiting = Stream.generate(() -> asking(patient))
                    .limit(KmsForTests.PLACES)
                    .toList();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> kms.hangingCalls() == KmsForTests.PLACES);

            assertThat(patient.generate(CONTEXT)).isEqualTo(new Unavailable<>());
            assertThat(kms.calls("GenerateDataKey")).isEqualTo(KmsForTests.PLACES);
            assertThat(waiting).noneMatch(CompletableFuture::isDone);

            kms.become(Fault.NONE);
            assertThat(waiting.stream().map(CompletableFuture::join)).allMatch(Done.class::isInstance);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> patient.generate(CONTEXT) instanceof Done);
        }
    }

    private static CompletableFuture<Wrapping<NewKey>> asking(AwsKmsKeyWrapper wrapper) {
        return CompletableFuture.supplyAsync(() -> wrapper.generate(CONTEXT), Thread::startVirtualThread);
    }

    private NewKey generated() {
        return value(wrapper.generate(CONTEXT));
    }

    private static <T> T value(Wrapping<T> wrapping) {
        assertThat(wrapping).isInstanceOf(Done.class);
        return ((Done<T>) wrapping).value();
    }

    private static byte[] revealed(Wrapping<AesKey> wrapping) {
        try (AesKey key = value(wrapping)) {
            return key.reveal();
        }
    }
}
