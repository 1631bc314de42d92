package dev.appcard.adapter.outbound.vault.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Done;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Refused;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Data keys under a key of a PKCS#12 store")
class LocalKeyWrapperTest {

    private static final KeyContext CONTEXT = new KeyContext("shop/2026-11");

    @TempDir
    private Path directory;

    @Test
    @DisplayName("the keys of a store that keytool made, and no others of its entries")
    void readShouldTakeTheAesKeys() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first", "second");
        KeyStoresForTests.addWithKeytool(store, "by-keytool", "AES", 256);
        KeyStoresForTests.addWithKeytool(store, "too-short", "AES", 128);
        KeyStoresForTests.addWithKeytool(store, "no-aes", "HmacSHA256", 256);

        assertThat(KeyStoreFile.read(store, KeyStoresForTests.PASSWORD))
                .hasValueSatisfying(keys -> assertThat(keys).containsOnlyKeys("first", "second", "by-keytool"));
    }

    @Test
    void readShouldBeEmptyWhenItIsNoSuchStoreOrThePasswordIsWrong() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first");

        assertThat(KeyStoreFile.read(store, "wrong")).isEmpty();
        assertThat(KeyStoreFile.read(Files.writeString(directory.resolve("no-store"), "x"), "wrong"))
                .isEmpty();
        assertThat(KeyStoreFile.read(directory.resolve("absent"), "wrong")).isEmpty();
    }

    @Test
    @DisplayName("a new alias wraps what is new; what the older one wrapped unwraps, and can be moved")
    void rewrapShouldMoveToTheCurrentAlias() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first", "second");
        NewKey made = value(wrapper(store, "first").generate(CONTEXT));
        LocalKeyWrapper next = wrapper(store, "second");

        WrappedKey moved = value(next.rewrap(made.wrapped(), CONTEXT));

        assertThat(made.wrapped().kekId()).isEqualTo("local:first");
        assertThat(moved.kekId()).isEqualTo("local:second");
        assertThat(next.currentKekId()).isEqualTo(new Done<>("local:second"));
        assertThat(value(next.unwrap(made.wrapped(), CONTEXT)).reveal())
                .isEqualTo(value(next.unwrap(moved, CONTEXT)).reveal())
                .isEqualTo(made.key().reveal());
    }

    @Test
    void unwrapShouldRefuseAnotherContextAndAlteredBytes() throws Exception {
        LocalKeyWrapper wrapper = wrapper(KeyStoresForTests.create(directory.resolve("keys.p12"), "first"), "first");
        WrappedKey wrapped = value(wrapper.generate(CONTEXT)).wrapped();

        assertThat(wrapper.unwrap(wrapped, new KeyContext("shop/2026-12"))).isEqualTo(new Refused<>());
        for (int position = 0; position < wrapped.bytes().length; position++) {
            byte[] altered = wrapped.bytes();
            altered[position] ^= 1;
            assertThat(wrapper.unwrap(new WrappedKey(wrapped.kekId(), altered), CONTEXT))
                    .as("byte " + position)
                    .isEqualTo(new Refused<>());
        }
    }

    @Test
    @DisplayName("two keys of the store cannot be taken for one another")
    void unwrapShouldRefuseAnotherAlias() throws Exception {
        Path store = KeyStoresForTests.create(directory.resolve("keys.p12"), "first", "second");
        WrappedKey wrapped = value(wrapper(store, "first").generate(CONTEXT)).wrapped();

        assertThat(wrapper(store, "first").unwrap(new WrappedKey("local:second", wrapped.bytes()), CONTEXT))
                .isEqualTo(new Refused<>());
    }

    @Test
    @DisplayName("a key that is not in the store may be put back: no card is given up for it")
    void unwrapShouldBeUnavailableWhenTheAliasIsMissing() throws Exception {
        LocalKeyWrapper wrapper = wrapper(KeyStoresForTests.create(directory.resolve("keys.p12"), "first"), "first");
        WrappedKey wrapped = value(wrapper.generate(CONTEXT)).wrapped();

        assertThat(wrapper.unwrap(new WrappedKey("local:lost", wrapped.bytes()), CONTEXT))
                .isEqualTo(new Unavailable<>());
        assertThat(wrapper.unwrap(new WrappedKey("arn:aws:kms:x", wrapped.bytes()), CONTEXT))
                .isEqualTo(new Unavailable<>());
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalKeyWrapper(Map.of(), "first"));
    }

    private static LocalKeyWrapper wrapper(Path store, String alias) {
        Map<String, AesKey> keys =
                KeyStoreFile.read(store, KeyStoresForTests.PASSWORD).orElseThrow();
        return new LocalKeyWrapper(keys, alias);
    }

    private static <T> T value(Wrapping<T> wrapping) {
        assertThat(wrapping).isInstanceOf(Done.class);
        return ((Done<T>) wrapping).value();
    }
}
